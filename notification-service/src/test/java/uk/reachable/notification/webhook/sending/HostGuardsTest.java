package uk.reachable.notification.webhook.sending;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostGuardsTest {

    private static final CircuitBreakerConfig BREAKING = CircuitBreakerConfig.custom()
            .slidingWindowSize(4)
            .minimumNumberOfCalls(3)
            .waitDurationInOpenState(Duration.ofMinutes(1))
            .build();

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(Map.of("webhook", BREAKING));
    private final HostGuards guards = guards(breakers);

    static HostGuards guards() {
        return guards(CircuitBreakerRegistry.of(Map.of("webhook", BREAKING)));
    }

    private static HostGuards guards(CircuitBreakerRegistry breakers) {
        return new HostGuards(
                breakers,
                BulkheadRegistry.of(Map.of(
                        "webhook",
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(2)
                                .maxWaitDuration(Duration.ZERO)
                                .build())));
    }

    private HostGuards.HostGuard of(String url) {
        return guards.of(URI.create(url));
    }

    @Test
    void allEndpointsOfAHostShareABreaker() {
        assertThat(of("https://one.example/a")).isEqualTo(of("https://ONE.example/b"));
        assertThat(of("https://one.example/a")).isNotEqualTo(of("https://other.example/a"));
        assertThat(of("https://one.example/a")).isNotEqualTo(of("https://one.example:8443/a"));
    }

    @Test
    void thereIsABoundToTheNumberOfBreakersAndThoseInUseStay() {
        var used = of("https://used.example/");

        IntStream.range(0, 2 * HostGuards.MOST).forEach(number -> {
            of("https://host" + number + ".example/");
            of("https://used.example/");
        });

        assertThat(breakers.getAllCircuitBreakers()).hasSize(HostGuards.MOST);
        assertThat(of("https://used.example/")).isEqualTo(used);
    }
}
