package uk.reachable.intervention.workers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.intervention.catalogue.terms.Period;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerTest {
    private static final Shift EVENINGS = new Shift(DayOfWeek.FRIDAY, LocalTime.of(16, 0), LocalTime.MIDNIGHT);
    private static final Period FRIDAY_OFF = new Period(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T23:59:59Z, true",
        "2026-11-20T00:00:00Z, false",
        "2026-11-20T23:59:59Z, false",
        "2026-11-21T00:00:00Z, true",
    })
    void bothDaysOfALeaveArePartOfItInLocalTime(Instant now, boolean atWork) {
        assertThat(worker(List.of(FRIDAY_OFF), List.of()).isAtWork(now)).isEqualTo(atWork);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:59:59Z, false",
        "2026-11-20T16:00:00Z, true",
        "2026-11-20T23:59:59Z, true",
        "2026-11-21T00:00:00Z, false",
        "2026-07-03T15:00:00Z, true",
    })
    void shiftsAreLocalTimeOfTheRegion(Instant now, boolean onShift) {
        assertThat(worker(List.of(), List.of(EVENINGS)).isOnShift(now)).isEqualTo(onShift);
    }

    @Test
    void whoIsOnLeaveIsNotOnShift() {
        assertThat(worker(List.of(FRIDAY_OFF), List.of(EVENINGS)).isOnShift(Instant.parse("2026-11-20T19:40:00Z")))
                .isFalse();
    }

    @Test
    void noShiftsMeanWheneverTheProgrammeIsStaffed() {
        assertThat(worker(List.of(), List.of()).isOnShift(Instant.parse("2026-11-20T03:00:00Z")))
                .isTrue();
    }

    @Test
    void noSitesMeanAnyAndASiteNotKnownYetRulesNobodyOut() {
        var here = new Worker("p", "w", "west-midlands", 1, List.of(), List.of(), List.of("heartlands-hospital"));

        assertThat(here.worksAt("heartlands-hospital")).isTrue();
        assertThat(here.worksAt("good-hope-hospital")).isFalse();
        assertThat(here.worksAt(null)).isTrue();
        assertThat(worker(List.of(), List.of()).worksAt("good-hope-hospital")).isTrue();
    }

    private static Worker worker(List<Period> leave, List<Shift> shifts) {
        return new Worker("p", "w", "west-midlands", 1, leave, shifts, List.of());
    }
}
