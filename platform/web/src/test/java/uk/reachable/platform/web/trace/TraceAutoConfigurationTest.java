package uk.reachable.platform.web.trace;

import io.micrometer.tracing.exporter.FinishedSpan;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class TraceAutoConfigurationTest {

    @Test
    void aProbeIsNotKeptAndWorkIs() {
        assertThat(isKept(Map.of("http.url", "/actuator/health/readiness"))).isFalse();
        assertThat(isKept(Map.of("http.url", "/api/incidents"))).isTrue();
        assertThat(isKept(Map.of("messaging.source.name", "reachable.incident.v1")))
                .isTrue();
    }

    @Test
    void theAddressThatWasAskedIsNotSentAndItsPatternIs() {
        FinishedSpan span = mock();
        when(span.getTags()).thenReturn(Map.of("http.url", "/api/people/Sam", "uri", "/api/people/{id}"));

        new TraceAutoConfiguration().noAddressAsItWasAsked().map(span);

        verify(span).setTags(Map.of("uri", "/api/people/{id}"));
    }

    private static boolean isKept(Map<String, String> tags) {
        FinishedSpan span = mock();
        when(span.getTags()).thenReturn(tags);
        return new TraceAutoConfiguration().nobodyAsksForTheProbes().isExportable(span);
    }
}
