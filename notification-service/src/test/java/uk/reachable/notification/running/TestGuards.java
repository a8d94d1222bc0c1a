package uk.reachable.notification.running;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import uk.reachable.notification.guard.Guards;
import uk.reachable.notification.guard.NotConnected;

/** Guards as in application.yml, but for times and for two conversations at once. */
public final class TestGuards {

    public final RetryRegistry retries = RetryRegistry.of(RetryConfig.custom()
            .maxAttempts(3)
            .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(100), 0.5))
            .retryExceptions(NotConnected.class)
            .build());

    public final Guards guards;

    /** A machine with other work may need a while for its first message. */
    public TestGuards() {
        this(Duration.ofMinutes(1));
    }

    public TestGuards(Duration attempt) {
        guards = new Guards(
                CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                        .slidingWindowSize(4)
                        .minimumNumberOfCalls(3)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .build()),
                BulkheadRegistry.of(BulkheadConfig.custom()
                        .maxConcurrentCalls(2)
                        .maxWaitDuration(Duration.ZERO)
                        .build()),
                TimeLimiterRegistry.of(
                        TimeLimiterConfig.custom().timeoutDuration(attempt).build()),
                retries);
    }
}
