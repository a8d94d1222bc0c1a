package uk.reachable.platform.messaging.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The trace that runs, in W3C form ({@code 00-trace-span-flags}); where none does, such as in a clock's thread, the
 * event begins one, so that what follows from it can be told together.
 */
@FunctionalInterface
interface TraceParent {

    String current();

    static TraceParent none() {
        return TraceParent::begun;
    }

    /** Where Micrometer Tracing is on the class path. A trace that is not sampled is passed on as well, and says so. */
    static TraceParent of(Tracer tracer) {
        return () -> {
            Span span = tracer.currentSpan();
            return span == null || span.context().traceId().isEmpty() ? begun() : w3c(span);
        };
    }

    private static String w3c(Span span) {
        var context = span.context();
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }

    private static String begun() {
        byte[] ids = new byte[24];
        ThreadLocalRandom.current().nextBytes(ids);
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(ids, 0, 16) + "-" + hex.formatHex(ids, 16, 24) + "-00";
    }
}
