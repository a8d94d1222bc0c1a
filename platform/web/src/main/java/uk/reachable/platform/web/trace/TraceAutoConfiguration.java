package uk.reachable.platform.web.trace;

import io.micrometer.tracing.exporter.SpanExportingPredicate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Who asks every few seconds whether we are well, and for our figures, would bury the cases in a store of traces. */
@AutoConfiguration
@ConditionalOnClass(SpanExportingPredicate.class)
class TraceAutoConfiguration {

    @Bean
    SpanExportingPredicate nobodyAsksForTheProbes() {
        return span -> !span.getTags().getOrDefault("http.url", "").startsWith("/actuator");
    }
}
