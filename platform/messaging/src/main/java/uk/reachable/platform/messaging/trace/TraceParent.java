package uk.reachable.platform.messaging.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import uk.reachable.contracts.Event;

/**
 * The trace that an event belongs to, in W3C form ({@code 00-trace-span-flags}): the one that runs; where none does,
 * such as in a clock's thread, the event begins one, so that what follows from it can be told together.
 */
@FunctionalInterface
public interface TraceParent {

    String of(Event event);

    static TraceParent none() {
        return _ -> begun();
    }

    /**
     * Where Micrometer Tracing is on the class path. A trace that nobody keeps is passed on as well, and says so; of
     * what a clock begins, the same share is kept as of what people begin, as far as it is about a case. (Heartbeats
     * would bury the rest.)
     */
    static TraceParent of(Tracer tracer) {
        return event -> {
            Span span = tracer.currentSpan();
            if (span == null && event.incidentReference() != null) {
                span = tracer.spanBuilder().setNoParent().name("by the clock").start();
                span.end();
            }
            return span == null || span.context().traceId().isEmpty() ? begun() : w3c(span);
        };
    }

    static String w3c(Span span) {
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
