package uk.reachable.notification.audience;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CirclePolicyTest {

    private static final Instant TOLD_AT = Instant.parse("2026-11-20T19:40:00Z");

    @ParameterizedTest
    @CsvSource({
        "a quarter of the clock,          2026-11-20T20:00:00Z, 2026-11-20T19:45:00Z, 2026-11-20T19:55:00Z",
        "ten minutes at the most,         2026-11-20T21:40:00Z, 2026-11-20T19:50:00Z, 2026-11-20T21:30:00Z",
        "at once when there is no time,   2026-11-20T19:40:00Z, 2026-11-20T19:40:00Z, 2026-11-20T19:40:00Z",
        "at once when it is over already, 2026-11-20T19:00:00Z, 2026-11-20T19:40:00Z, 2026-11-20T19:00:00Z"
    })
    void anOfferGoesToTheWorkerOnShiftFirstThenWiderAndNearTheEndToTheDutyDesk(
            String when, Instant respondBy, Instant colleagues, Instant desk) {
        assertThat(CirclePolicy.colleaguesAt(TOLD_AT, respondBy)).as(when).isEqualTo(colleagues);
        assertThat(CirclePolicy.dutyDeskAt(TOLD_AT, respondBy)).as(when).isEqualTo(desk);
    }
}
