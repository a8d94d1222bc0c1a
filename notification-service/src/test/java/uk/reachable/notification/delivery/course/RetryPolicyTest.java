package uk.reachable.notification.delivery.course;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 1, 2000
            2, 1, 4000
            3, 1, 8000
            4, 1, 16000
            5, 1, 30000
            900, 1, 30000
            1, 0, 1000
            5, 0.5, 22500
            """)
    void thePauseGrowsToALimitAndIsSpread(int attempts, double jitter, long millis) {
        assertThat(RetryPolicy.pause(attempts, jitter)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void itIsOverAfter72Hours() {
        Instant due = Instant.parse("2026-11-20T19:40:00Z");
        Instant threeDaysLater = due.plus(Duration.ofHours(72));
        assertThat(RetryPolicy.isOver(due, threeDaysLater.minusMillis(1))).isFalse();
        assertThat(RetryPolicy.isOver(due, threeDaysLater)).isTrue();
    }
}
