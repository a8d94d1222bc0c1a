package uk.reachable.platform.messaging.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The trace that runs, in W3C form ({@code 00-trace-span-flags}), or null when nothing is traced. */
@FunctionalInterface
interface TraceParent {

    @Nullable
    String current();

    static TraceParent none() {
        return () -> null;
    }

    /** Where Micrometer Tracing is on the class path. */
    static TraceParent of(Tracer tracer) {
        return () -> {
            Span span = tracer.currentSpan();
            return span == null || span.isNoop() ? null : w3c(span);
        };
    }

    private static String w3c(Span span) {
        var context = span.context();
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
