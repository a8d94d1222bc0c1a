package uk.reachable.platform.messaging.trace;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real tracer as the services have it, and the spans that it kept. */
final class KeptSpans implements AutoCloseable {

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();
    private final SdkTracerProvider provider;
    private final OtelTracer tracer;
    private final EventSpans events;

    KeptSpans(double share) {
        provider = SdkTracerProvider.builder()
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(SimpleSpanProcessor.create(new Kept()))
                .build();
        var real = provider.get("test");
        tracer = new OtelTracer(real, new OtelCurrentTraceContext(), _ -> {});
        var w3c = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        events = new TracedEvents(tracer, new OtelPropagator(w3c, real));
    }

    Tracer tracer() {
        return tracer;
    }

    EventSpans events() {
        return events;
    }

    /** Those that have ended. */
    List<SpanData> spans() {
        return spans;
    }

    @Override
    public void close() {
        provider.close();
    }

    private final class Kept implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
