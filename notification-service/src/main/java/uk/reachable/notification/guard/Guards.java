package uk.reachable.notification.guard;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The guards of all channels, each by the name it has in application.yml and in the metrics. */
@Component
public final class Guards {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final TimeLimiterRegistry timeLimits;
    private final RetryRegistry retries;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Guards(
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry timeLimits,
            RetryRegistry retries) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.timeLimits = timeLimits;
        this.retries = retries;
    }

    public Guard of(String name) {
        return new Guard(
                bulkheads.bulkhead(name),
                breakers.circuitBreaker(name),
                timeLimits.timeLimiter(name),
                retries.retry(name),
                threads);
    }

    @PreDestroy
    public void stop() {
        threads.shutdownNow();
    }
}
