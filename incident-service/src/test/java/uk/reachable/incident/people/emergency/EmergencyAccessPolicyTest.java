package uk.reachable.incident.people.emergency;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyAccessPolicyTest {

    private final EmergencyAccessPolicy policy = new EmergencyAccessPolicy();

    @Test
    void emergencyAccessLastsAnHour() {
        assertThat(policy.until(Instant.parse("2026-11-20T19:40:00Z")))
                .isEqualTo(Instant.parse("2026-11-20T20:40:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "on a Wednesday,                    2026-11-18T12:00:00Z, 2026-11-19T12:00:00Z",
        "on a Friday evening,               2026-11-20T19:40:00Z, 2026-11-23T19:40:00Z",
        "at night on a Saturday,            2026-11-21T02:00:00Z, 2026-11-24T00:00:00Z",
        "before Christmas,                  2026-12-24T10:00:00Z, 2026-12-29T10:00:00Z"
    })
    void itIsReviewedWithinOneWorkingDayWithTheBankHolidaysOfEnglandCounted(String when, Instant taken, Instant by) {
        assertThat(policy.reviewBy("west-midlands", taken)).as(when).isEqualTo(by);
    }
}
