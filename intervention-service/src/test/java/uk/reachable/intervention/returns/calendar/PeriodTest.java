package uk.reachable.intervention.returns.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 2026-10-01, 2026-12-31",
        "2026-12-31, 2027-01-01, 2026-10-01, 2027-03-31",
        "2026-04-01, 2026-06-30, 2026-04-01, 2026-06-30"
    })
    void aPeriodTouchesWholeQuarters(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(Period.asked(from, to).inWholeQuarters()).isEqualTo(new Period(first, last));
    }

    @Test
    void aPeriodWithoutDaysOrTurnedRoundIsRefused() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> Period.asked(null, day)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Period.asked(day, null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Period.asked(day, day.minusDays(1))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Period.asked(LocalDate.MIN, day)).isInstanceOf(ProblemException.class);
        assertThat(Period.asked(day, day).contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 2023/24", "2024-04-01, 2024/25", "2099-12-31, 2099/00"})
    void aGrantYearBeginsInApril(LocalDate day, String year) {
        assertThat(GrantYear.of(day)).hasToString(year);
        assertThat(GrantYear.parse(year).days().contains(day)).isTrue();
    }

    @Test
    void aDayIsADayOfTheRegion() {
        var lateInJune = Instant.parse("2026-06-30T23:30:00Z");

        assertThat(RegionDays.of("west-midlands", lateInJune)).isEqualTo("2026-07-01");
    }
}
