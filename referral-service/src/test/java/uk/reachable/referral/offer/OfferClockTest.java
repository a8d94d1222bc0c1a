package uk.reachable.referral.offer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.programme.Programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.referral.offer.Rotas.programme;

class OfferClockTest {

    private static final List<Shift> WEEKDAYS = Rotas.weekdays("09:00", "17:00");

    @Test
    void onShiftTheClockRunsAtOnce() {
        ResponseWindow window = start(programme(30, WEEKDAYS), "2026-11-20T12:00:00Z");
        assertThat(window.respondBy()).isEqualTo("2026-11-20T12:30:00Z");
        assertThat(window.onShiftFrom()).isNull();
        assertThat(window.ring()).isNull();
    }

    @Test
    void offShiftTheClockStartsWithTheNextShiftAndSaysWhomToRing() {
        ResponseWindow window = start(programme(30, WEEKDAYS), "2026-11-20T19:40:00Z");
        assertThat(window.onShiftFrom()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(window.respondBy()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(window.ring()).isEqualTo("Night desk, 0121 496 0101");
    }

    @Test
    void aClockThatDoesNotFitIntoTheShiftGoesOnInTheNext() {
        ResponseWindow window = start(programme(60, WEEKDAYS), "2026-11-20T16:45:00Z");
        assertThat(window.respondBy()).isEqualTo("2026-11-23T09:45:00Z");
        assertThat(window.onShiftFrom()).isNull();
    }

    @Test
    void aNightShiftCrossesMidnight() {
        Programme nights = programme(60, List.of(shift(SATURDAY, "22:00", "06:00")));
        assertThat(start(nights, "2026-11-22T05:30:00Z").respondBy()).isEqualTo("2026-11-28T22:30:00Z");
        assertThat(start(nights, "2026-11-22T01:00:00Z").respondBy()).isEqualTo("2026-11-22T02:00:00Z");
    }

    @Test
    void midnightAsTheEndOfAShiftIsTheEndOfThatDay() {
        Programme evenings = programme(30, List.of(shift(FRIDAY, "18:00", "00:00")));
        assertThat(start(evenings, "2026-11-20T23:00:00Z").respondBy()).isEqualTo("2026-11-20T23:30:00Z");
        assertThat(start(evenings, "2026-11-21T00:00:00Z").onShiftFrom()).isEqualTo("2026-11-27T18:00:00Z");
    }

    @Test
    void aShiftInSummerIsAnHourEarlierInUtc() {
        assertThat(start(programme(30, WEEKDAYS), "2026-07-01T05:00:00Z").onShiftFrom())
                .isEqualTo("2026-07-01T08:00:00Z");
    }

    @Test
    void theNightTheClocksGoForwardIsAnHourShorter() {
        Programme nights = programme(480, List.of(shift(SATURDAY, "22:00", "06:00"), shift(MONDAY, "09:00", "17:00")));
        assertThat(start(nights, "2026-03-28T22:00:00Z").respondBy()).isEqualTo("2026-03-30T09:00:00Z");
    }

    @Test
    void theNightTheClocksGoBackIsAnHourLonger() {
        Programme nights = programme(540, List.of(shift(SATURDAY, "22:00", "06:00")));
        assertThat(start(nights, "2026-10-24T21:00:00Z").respondBy()).isEqualTo("2026-10-25T06:00:00Z");
    }

    @Test
    void aShiftSwallowedByTheChangeToSummerTimeComesAgainAWeekLater() {
        Programme early = programme(15, List.of(shift(SUNDAY, "01:30", "02:15")));
        assertThat(start(early, "2026-03-29T00:00:00Z").onShiftFrom()).isEqualTo("2026-04-05T00:30:00Z");
    }

    @Test
    void overlappingShiftsAreNotCountedTwice() {
        Programme two = programme(120, List.of(shift(FRIDAY, "09:00", "12:00"), shift(FRIDAY, "10:00", "11:00")));
        assertThat(start(two, "2026-11-20T09:30:00Z").respondBy()).isEqualTo("2026-11-20T11:30:00Z");
    }

    @Test
    void aStoppedClockGoesOnWithTheStaffedTimeThatWasLeft() {
        Programme weekdays = programme(60, WEEKDAYS);
        ResponseWindow window = start(weekdays, "2026-11-20T16:45:00Z");
        ResponseWindow on = goOn(weekdays, window, "2026-11-20T16:50:00Z", "2026-11-24T08:00:00Z");
        assertThat(on.openedAt()).isEqualTo("2026-11-20T16:45:00Z");
        assertThat(on.respondBy()).isEqualTo("2026-11-24T09:55:00Z");
        assertThat(on.onShiftFrom()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void aClockThatWasStoppedOffShiftHasAllOfItLeft() {
        Programme weekdays = programme(30, WEEKDAYS);
        ResponseWindow window = start(weekdays, "2026-11-20T19:40:00Z");
        ResponseWindow on = goOn(weekdays, window, "2026-11-21T12:00:00Z", "2026-11-23T12:00:00Z");
        assertThat(on.respondBy()).isEqualTo("2026-11-23T12:30:00Z");
        assertThat(on.onShiftFrom()).isNull();
    }

    @Test
    void aStoppedClockWithoutKnownHoursGoesOnAroundTheClock() {
        Instant night = Instant.parse("2026-11-22T03:00:00Z");
        ResponseWindow window = OfferClock.start(Optional.empty(), night);
        Instant later = night.plus(Duration.ofDays(1));
        assertThat(OfferClock.goOn(Optional.empty(), window, night.plusSeconds(600), later)
                        .respondBy())
                .isEqualTo(later.plus(Duration.ofMinutes(20)));
    }

    @Test
    void anOfferIsNeverShorterThanFifteenMinutes() {
        assertThat(start(programme(1, WEEKDAYS), "2026-11-20T12:00:00Z").respondBy())
                .isEqualTo("2026-11-20T12:15:00Z");
    }

    @Test
    void withoutShiftsTheClockAlwaysRuns() {
        ResponseWindow window = start(programme(20, List.of()), "2026-11-22T03:00:00Z");
        assertThat(window.respondBy()).isEqualTo("2026-11-22T03:20:00Z");
        assertThat(window.onShiftFrom()).isNull();
    }

    @Test
    void aProgrammeNotKnownYetGetsHalfAnHourAroundTheClock() {
        Instant night = Instant.parse("2026-11-22T03:00:00Z");
        assertThat(OfferClock.start(Optional.empty(), night))
                .isEqualTo(new ResponseWindow(night, night.plus(Duration.ofMinutes(30)), null, null));
    }

    private static ResponseWindow goOn(Programme programme, ResponseWindow window, String stopped, String now) {
        return OfferClock.goOn(Optional.of(programme), window, Instant.parse(stopped), Instant.parse(now));
    }

    private static ResponseWindow start(Programme programme, String now) {
        return OfferClock.start(Optional.of(programme), Instant.parse(now));
    }

    private static Shift shift(DayOfWeek day, String from, String to) {
        return new Shift(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
