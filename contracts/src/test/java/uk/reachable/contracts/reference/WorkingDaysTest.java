package uk.reachable.contracts.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "on a Wednesday,                       2026-11-18T12:00:00Z, 2026-11-20T12:00:00Z",
        "over a weekend,                       2026-11-20T12:00:00Z, 2026-11-24T12:00:00Z",
        "from a Saturday: from Monday morning, 2026-11-21T12:00:00Z, 2026-11-25T00:00:00Z",
        "over Christmas and its substitutes,   2026-12-24T10:00:00Z, 2026-12-30T10:00:00Z",
        "from Good Friday,                     2026-04-03T09:00:00Z, 2026-04-08T23:00:00Z",
        "over the end of summer time,          2026-10-23T11:00:00Z, 2026-10-27T12:00:00Z"
    })
    void twoWorkingDaysAreCountedWithTheBankHolidays(String when, Instant from, Instant due) {
        assertThat(WorkingDays.after(from, 2, LONDON)).as(when).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, true", "2026-12-25, false", "2026-12-26, false", "2026-12-28, false", "2026-12-29, true"})
    void officesWorkOnWeekdaysThatAreNoBankHoliday(LocalDate day, boolean working) {
        assertThat(WorkingDays.include(day)).isEqualTo(working);
    }

    @Test
    void theListHasTheEightBankHolidaysOfEachYear() {
        Map<Integer, Long> perYear =
                BankHolidays.all().stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        assertThat(perYear).isEqualTo(Map.of(2025, 8L, 2026, 8L, 2027, 8L, 2028, 8L));
    }

    @Test
    void noBankHolidayOfTheListFallsOnAWeekend() {
        assertThat(BankHolidays.all()).allMatch(day -> day.getDayOfWeek().getValue() <= 5);
    }

    /** Against the rule that makes them, by the computation of Easter (Meeus). */
    @ParameterizedTest
    @CsvSource({"2025", "2026", "2027", "2028"})
    void goodFridayAndEasterMondayAreWhereEasterPutsThem(int year) {
        LocalDate easter = easter(year);
        assertThat(BankHolidays.all()).contains(easter.minusDays(2), easter.plusDays(1));
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
