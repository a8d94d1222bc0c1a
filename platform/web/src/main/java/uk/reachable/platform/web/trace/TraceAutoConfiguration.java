package uk.reachable.platform.web.trace;

import io.micrometer.tracing.exporter.SpanExportingPredicate;
import io.micrometer.tracing.exporter.SpanFilter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** What leaves for a store of traces, where there is one. */
@AutoConfiguration
@ConditionalOnClass(SpanExportingPredicate.class)
class TraceAutoConfiguration {

    /** Who asks every few seconds whether we are well, and for our figures, would bury the cases. */
    @Bean
    SpanExportingPredicate nobodyAsksForTheProbes() {
        return span -> !span.getTags().getOrDefault("http.url", "").startsWith("/actuator");
    }

    /** A careless caller may put anything into an address: its pattern is kept ({@code uri}), the address is not. */
    @Bean
    SpanFilter noAddressAsItWasAsked() {
        return span -> {
            Map<String, String> tags = new HashMap<>(span.getTags());
            tags.remove("http.url");
            return span.setTags(tags);
        };
    }
}
