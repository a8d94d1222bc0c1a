package uk.reachable.notification.email;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.notification.email.DeliveryState.Failed;
import uk.reachable.notification.email.DeliveryState.Queued;
import uk.reachable.notification.email.DeliveryState.Sending;
import uk.reachable.notification.email.DeliveryState.Sent;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTest {

    private static final Instant DUE = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant NOW = DUE.plusSeconds(5);

    private static Attempt attempt(int number) {
        var id = new UUID(0, 1);
        return new Attempt(
                id, id, "WM-2026-0042", "somebody@example.org", number, DUE, false, new Sending(NOW.plusSeconds(60)));
    }

    @Test
    void whatTheServerTookIsSent() {
        assertThat(RetryPolicy.after(Outcome.TAKEN, attempt(1), NOW, 0)).isEqualTo(new Sent(NOW));
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() {
        assertThat(RetryPolicy.after(Outcome.REFUSED, attempt(1), NOW, 0)).isEqualTo(new Failed(NOW));
    }

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
        assertThat(RetryPolicy.after(Outcome.NOT_TAKEN, attempt(attempts), NOW, jitter))
                .isEqualTo(new Queued(NOW.plusMillis(millis)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_TAKEN", "NOT_TRIED"})
    void anEmailIsGivenUpADayAfterItWasDue(Outcome outcome) {
        Instant aDayLater = DUE.plus(Duration.ofHours(24));
        assertThat(RetryPolicy.after(outcome, attempt(9), aDayLater.minusMillis(1), 0))
                .isInstanceOf(Queued.class);
        assertThat(RetryPolicy.after(outcome, attempt(9), aDayLater, 0)).isEqualTo(new Failed(aDayLater));
    }

    @Test
    void theMessageIdIsTheSameInEveryAttempt() {
        assertThat(attempt(2).messageId()).isEqualTo(attempt(1).messageId());
    }
}
