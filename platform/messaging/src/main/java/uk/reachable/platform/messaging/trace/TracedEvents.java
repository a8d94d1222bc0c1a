package uk.reachable.platform.messaging.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.trace.UntracedEvents.Unseen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MICROSECONDS;

/** Events whose trace somebody may keep: a span for each way out, and for each way in that Spring does not observe. */
final class TracedEvents implements EventSpans {

    private static final String KEPT = "-01";

    private final Tracer tracer;
    private final Propagator propagator;

    TracedEvents(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public Departure departure(Outgoing event) {
        String parent = event.traceparent();
        if (parent == null || !parent.endsWith(KEPT)) {
            return new Unseen(parent);
        }
        Span.Builder span = propagator
                .extract(parent, (value, field) -> field.equals(CloudEvents.TRACE_PARENT) ? value : null)
                .name(event.topic() + " send")
                .kind(Span.Kind.PRODUCER)
                .tag("messaging.system", "kafka")
                .tag("messaging.destination.name", event.topic())
                .tag("event", event.type())
                .startTimestamp(micros(event.since()), MICROSECONDS);
        if (event.incidentReference() != null) {
            span.tag("case", event.incidentReference());
        }
        return new Seen(span.start());
    }

    @Override
    public void arrival(ConsumerRecord<String, byte[]> record, Runnable work) {
        Span span = propagator
                .extract(record.headers(), TracedEvents::text)
                .name(record.topic() + " process")
                .kind(Span.Kind.CONSUMER)
                .tag("messaging.system", "kafka")
                .tag("messaging.source.name", record.topic())
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    private static @Nullable String text(Headers headers, String field) {
        var header = headers.lastHeader(field);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private record Seen(Span span) implements Departure {

        @Override
        public String traceparent() {
            return TraceParent.w3c(span);
        }

        @Override
        public void settled(@Nullable Throwable failure) {
            if (failure != null) {
                span.error(failure);
            }
            span.end();
        }
    }
}
