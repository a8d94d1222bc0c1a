package uk.reachable.platform.messaging.inbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import uk.reachable.contracts.UnreadableEvent;

/** Three tries with a short back-off; one is enough for what cannot be read, and an outage is not for here. */
final class Tries {

    private static final RetryPolicy POLICY = RetryPolicy.builder()
            .maxRetries(2)
            .delay(Duration.ofMillis(100))
            .multiplier(3)
            .predicate(failure -> !(failure instanceof UnreadableEvent) && !Outage.causes(failure))
            .build();

    private final RetryTemplate retry = new RetryTemplate(POLICY);

    /** Throws what the last try threw. */
    <T> T of(Supplier<T> attempt) {
        return retry.invoke(attempt);
    }
}
