package uk.reachable.referral.offer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.referral.lifecycle.ResponseWindow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tried on any rota around both changes of the clocks; staffed minutes are counted one by one, by another way than the
 * clock's own.
 */
class OfferClockPropertiesTest {

    private static final Instant EARLIEST = Instant.parse("2026-03-20T00:00:00Z");
    private static final int MINUTES_TO_NOVEMBER = 60 * 24 * 230;

    @Property(tries = 500)
    void anOfferRunsForExactlyItsMinutesOnShiftAndNeverLessThanFifteen(
            @ForAll("rotas") List<Shift> rota,
            @ForAll @IntRange(max = MINUTES_TO_NOVEMBER) int start,
            @ForAll @IntRange(max = 180) int offerMinutes) {
        ResponseWindow window = start(rota, start, offerMinutes);
        assertThat(staffedMinutes(rota, window)).isEqualTo(Math.max(15, offerMinutes));
    }

    @Property(tries = 500)
    void anOfferNeverEndsOutsideHours(
            @ForAll("rotas") List<Shift> rota,
            @ForAll @IntRange(max = MINUTES_TO_NOVEMBER) int start,
            @ForAll @IntRange(max = 180) int offerMinutes) {
        Instant lastMinute = start(rota, start, offerMinutes).respondBy().minus(Duration.ofMinutes(1));
        assertThat(isStaffed(rota, lastMinute)).isTrue();
    }

    @Property(tries = 500)
    void aLaterOfferNeverEndsEarlier(
            @ForAll("rotas") List<Shift> rota,
            @ForAll @IntRange(max = MINUTES_TO_NOVEMBER) int start,
            @ForAll @IntRange(max = 3000) int later,
            @ForAll @IntRange(max = 180) int offerMinutes) {
        Instant first = start(rota, start, offerMinutes).respondBy();
        Instant second = start(rota, start + later, offerMinutes).respondBy();
        assertThat(second).isAfterOrEqualTo(first);
    }

    @Property(tries = 500)
    void whomToRingIsSaidExactlyWhenNobodyIsOnShift(
            @ForAll("rotas") List<Shift> rota, @ForAll @IntRange(max = MINUTES_TO_NOVEMBER) int start) {
        ResponseWindow window = start(rota, start, 30);
        assertThat(window.ring() == null).isEqualTo(isStaffed(rota, window.openedAt()));
        assertThat(window.onShiftFrom() == null).isEqualTo(window.ring() == null);
    }

    /** Shifts on quarter hours outside the hour that the clocks skip or repeat, where local time alone is ambiguous. */
    @Provide
    Arbitrary<List<Shift>> rotas() {
        Arbitrary<LocalTime> times = Arbitraries.integers()
                .between(0, 95)
                .filter(quarter -> quarter < 4 || quarter > 8)
                .map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times)
                .as(Shift::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static ResponseWindow start(List<Shift> rota, int minutes, int offerMinutes) {
        Instant now = EARLIEST.plus(Duration.ofMinutes(minutes));
        return OfferClock.start(Optional.of(Rotas.programme(offerMinutes, rota)), now);
    }

    private static long staffedMinutes(List<Shift> rota, ResponseWindow window) {
        long minutes = Duration.between(window.openedAt(), window.respondBy()).toMinutes();
        return LongStream.range(0, minutes)
                .mapToObj(minute -> window.openedAt().plus(Duration.ofMinutes(minute)))
                .filter(minute -> isStaffed(rota, minute))
                .count();
    }

    private static boolean isStaffed(List<Shift> rota, Instant minute) {
        ZonedDateTime local = minute.atZone(Rotas.LONDON);
        return rota.stream().anyMatch(shift -> covers(shift, local));
    }

    private static boolean covers(Shift shift, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        boolean sameDay = shift.day() == local.getDayOfWeek();
        boolean dayAfter = shift.day().plus(1) == local.getDayOfWeek();
        return shift.to().isAfter(shift.from())
                ? sameDay && !time.isBefore(shift.from()) && time.isBefore(shift.to())
                : (sameDay && !time.isBefore(shift.from())) || (dayAfter && time.isBefore(shift.to()));
    }
}
