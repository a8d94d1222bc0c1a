package uk.reachable.platform.messaging.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.reachable.platform.messaging.Samples;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.trace.EventSpans.Outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EventSpansTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String KEPT = "00-" + TRACE + "-" + PARENT + "-01";
    private static final String NOT_KEPT = "00-" + TRACE + "-" + PARENT + "-00";

    private final KeptSpans kept = new KeptSpans(1);

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void anEventLeavesWithASpanFromItsAppendToItsAcknowledgement() {
        var departure = kept.events().departure(outgoing(KEPT));
        departure.settled(null);

        var span = kept.spans().getFirst();
        assertThat(span.getName()).isEqualTo("reachable.incident.v1 send");
        assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getParentSpanId()).isEqualTo(PARENT);
        assertThat(span.getStartEpochNanos()).isEqualTo(TimeUnit.SECONDS.toNanos(Samples.AT.getEpochSecond()));
        assertThat(span.getAttributes().asMap().toString()).contains("WM-2026-000001", "IncidentLogged");
        assertThat(departure.traceparent()).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
    }

    @Test
    void whatNobodyKeepsIsPassedOnAsItCame() {
        var departure = kept.events().departure(outgoing(NOT_KEPT));
        departure.settled(null);
        kept.events().departure(outgoing(null)).settled(null);

        assertThat(departure.traceparent()).isEqualTo(NOT_KEPT);
        assertThat(kept.spans()).isEmpty();
    }

    @Test
    void aTryThatFailedSaysSo() {
        kept.events().departure(outgoing(KEPT)).settled(new IllegalStateException("the broker is away"));

        assertThat(kept.spans().getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void whatARecordAsksForIsDoneInTheTraceOfItsSender() {
        var seen = new StringBuilder();

        kept.events().arrival(record(KEPT), () -> seen.append(parentOfWhatFollows()));

        var span = kept.spans().getFirst();
        assertThat(span.getName()).isEqualTo("reachable.delivery.v1 process");
        assertThat(span.getParentSpanId()).isEqualTo(PARENT);
        assertThat(seen).hasToString("00-" + TRACE + "-" + span.getSpanId() + "-01");
    }

    @Test
    void whatFailedOnArrivalIsThrownAndSaid() {
        assertThatIllegalStateException().isThrownBy(() -> kept.events().arrival(record(KEPT), () -> {
            throw new IllegalStateException("the database is away");
        }));

        assertThat(kept.spans().getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    private String parentOfWhatFollows() {
        return TraceParent.of(kept.tracer()).of(Samples.incidentLogged("incident"));
    }

    private static Outgoing outgoing(@Nullable String traceparent) {
        return new Outgoing(
                "reachable.incident.v1",
                "uk.reachable.incident.IncidentLogged.v1",
                "WM-2026-000001",
                Samples.AT,
                traceparent);
    }

    private static ConsumerRecord<String, byte[]> record(String traceparent) {
        var record = new ConsumerRecord<>("reachable.delivery.v1", 0, 0, "item", new byte[0]);
        CloudEvents.put(record.headers(), CloudEvents.TRACE_PARENT, traceparent);
        return record;
    }
}
