package uk.reachable.notification.webhook.sending;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import uk.reachable.notification.webhook.answer.Answer;

/** A breaker and a bulkhead for each host, so that one partner's dead system stops nobody else's. */
@Component
class HostGuards {

    /** Of more hosts, those that were called the longest ago begin anew. */
    static final int MOST = 200;

    private static final String CONFIGURATION = "webhook";

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerConfig breaking;
    private final SequencedMap<String, HostGuard> guards = new LinkedHashMap<>(16, 0.75f, true);

    HostGuards(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.breaking = CircuitBreakerConfig.from(
                        breakers.getConfiguration(CONFIGURATION).orElseThrow())
                .recordResult(result -> result instanceof Answer answer && answer.isUnwell())
                .build();
    }

    record HostGuard(CircuitBreaker breaker, Bulkhead bulkhead) {}

    synchronized HostGuard of(URI url) {
        HostGuard guard = guards.computeIfAbsent(name(url), this::create);
        if (guards.size() > MOST) {
            forget(guards.firstEntry().getKey());
        }
        return guard;
    }

    private HostGuard create(String name) {
        return new HostGuard(breakers.circuitBreaker(name, breaking), bulkheads.bulkhead(name, CONFIGURATION));
    }

    private void forget(String name) {
        guards.remove(name);
        breakers.remove(name);
        bulkheads.remove(name);
    }

    private static String name(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return "webhook " + host + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }
}
