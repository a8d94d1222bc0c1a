package uk.reachable.intervention.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:59:59Z, false",
        "2026-11-20T09:00:00Z, true",
        "2026-11-20T16:59:59Z, true",
        "2026-11-20T17:00:00Z, false",
        "2026-11-21T10:00:00Z, false",
    })
    void aShiftIncludesItsFirstMinuteAndNotItsLast(Instant now, boolean onShift) {
        var fridays = programme("p").onShift(DayOfWeek.FRIDAY, "09:00", "17:00").build();

        assertThat(Hours.isOnShift(fridays, now)).isEqualTo(onShift);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:59:59Z, true",
        "2026-11-21T00:00:00Z, false",
    })
    void aShiftUntilMidnightEndsWithItsDay(Instant now, boolean onShift) {
        var fridays = programme("p").onShift(DayOfWeek.FRIDAY, "20:00", "00:00").build();

        assertThat(Hours.isOnShift(fridays, now)).isEqualTo(onShift);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23T08:30:00Z, true",
        "2026-10-30T08:30:00Z, false",
    })
    void shiftsFollowTheClocksOfTheRegionInSummerAndWinter(Instant now, boolean onShift) {
        var fridays = programme("p").onShift(DayOfWeek.FRIDAY, "09:00", "17:00").build();

        assertThat(Hours.isOnShift(fridays, now)).isEqualTo(onShift);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, false",
        "2026-06-30T23:00:00Z, true",
        "2026-12-31T23:59:59Z, true",
        "2027-01-01T00:00:00Z, false",
    })
    void bothDaysOfAFundingWindowAreIncludedInLocalTime(Instant now, boolean funded) {
        var partYear = programme("p").funded("2026-07-01", "2026-12-31").build();

        assertThat(Hours.isFunded(partYear, now)).isEqualTo(funded);
    }
}
