package uk.reachable.referral.clock;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferrerPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "on a Wednesday,                                2026-11-18T12:00:00Z, 2026-11-19T11:00:00Z",
        "on a Friday: on Monday,                        2026-11-20T12:00:00Z, 2026-11-23T11:00:00Z",
        "before Christmas: after the bank holidays,     2026-12-24T10:00:00Z, 2026-12-29T09:00:00Z",
        "on Maundy Thursday: on Tuesday after Easter,   2026-04-02T09:00:00Z, 2026-04-07T08:00:00Z",
        "on a bank holiday: the end of the next day,    2026-08-31T09:00:00Z, 2026-09-01T22:00:00Z"
    })
    void theReferrerIsToldWithinOneWorkingDayWithTheBankHolidaysOfEnglandCounted(
            String when, Instant received, Instant due) {
        assertThat(ReferrerPolicy.dueBy("west-midlands", received)).as(when).isEqualTo(due);
    }
}
