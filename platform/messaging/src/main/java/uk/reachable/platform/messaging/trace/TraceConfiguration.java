package uk.reachable.platform.messaging.trace;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trace of events: with a tracer where there is one. */
@Configuration(proxyBeanMethods = false)
public class TraceConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TraceParent noTraceParent() {
        return TraceParent.none();
    }

    @Bean
    @ConditionalOnMissingBean
    EventSpans noEventSpans() {
        return EventSpans.none();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Tracer.class)
    static class Traced {

        @Bean
        TraceParent tracedParent(ObjectProvider<Tracer> tracers) {
            Tracer tracer = tracers.getIfAvailable();
            return tracer == null ? TraceParent.none() : TraceParent.of(tracer);
        }

        @Bean
        EventSpans tracedEvents(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
            Tracer tracer = tracers.getIfAvailable();
            Propagator propagator = propagators.getIfAvailable();
            return tracer == null || propagator == null ? EventSpans.none() : new TracedEvents(tracer, propagator);
        }
    }
}
