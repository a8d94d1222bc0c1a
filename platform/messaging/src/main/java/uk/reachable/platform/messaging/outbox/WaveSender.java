package uk.reachable.platform.messaging.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.outbox.Delivery.Acknowledged;
import uk.reachable.platform.messaging.outbox.Delivery.Unsettled;
import uk.reachable.platform.messaging.trace.EventSpans;
import uk.reachable.platform.messaging.trace.EventSpans.Departure;
import uk.reachable.platform.messaging.trace.EventSpans.Outgoing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/** Sends the rows of a wave at once and waits until each is settled. */
final class WaveSender {

    private static final long LOOK_UP_MILLIS = 250;

    private final KafkaOperations<String, byte[]> kafka;
    private final String source;
    private final EventSpans spans;

    WaveSender(KafkaOperations<String, byte[]> kafka, String source, EventSpans spans) {
        this.kafka = kafka;
        this.source = source;
        this.spans = spans;
    }

    /** Calls {@code meanwhile} now and then while it waits; the producer's delivery timeout ends the wait. */
    List<Delivery> send(List<OutboxRow> wave, Runnable meanwhile) throws InterruptedException {
        List<CompletableFuture<Delivery>> deliveries = new ArrayList<>();
        for (OutboxRow row : wave) {
            var delivery = send(row);
            deliveries.add(delivery);
            if (delivery.isDone() && delivery.join() instanceof Unsettled) {
                break; // the broker is out of reach: do not block once more for every other row
            }
        }
        await(CompletableFuture.allOf(deliveries.toArray(CompletableFuture[]::new)), meanwhile);
        return deliveries.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Delivery> send(OutboxRow row) {
        Departure departure = spans.departure(outgoing(row));
        try {
            return kafka.send(record(row, departure.traceparent())).handle((_, failure) -> {
                departure.settled(failure);
                return failure == null ? new Acknowledged(row) : Delivery.failed(row, failure);
            });
        } catch (RuntimeException failure) {
            departure.settled(failure);
            return CompletableFuture.completedFuture(Delivery.failed(row, failure));
        }
    }

    private static Outgoing outgoing(OutboxRow row) {
        return new Outgoing(
                row.turn().topic().topicName(), row.type(), row.incidentReference(), row.time(), row.traceparent());
    }

    private static void await(CompletableFuture<Void> all, Runnable meanwhile) throws InterruptedException {
        while (!all.isDone()) {
            meanwhile.run();
            try {
                all.get(LOOK_UP_MILLIS, MILLISECONDS);
            } catch (TimeoutException stillWaiting) {
                continue;
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row, @Nullable String traceparent) {
        var turn = row.turn();
        var record = new ProducerRecord<>(turn.topic().topicName(), row.partition(), turn.key(), row.payload());
        var headers = record.headers();
        CloudEvents.put(headers, CloudEvents.SPEC_VERSION, "1.0");
        CloudEvents.put(headers, CloudEvents.ID, row.eventId().toString());
        CloudEvents.put(headers, CloudEvents.TYPE, row.type());
        CloudEvents.put(headers, CloudEvents.SOURCE, source);
        CloudEvents.put(headers, CloudEvents.TIME, row.time().toString());
        CloudEvents.put(headers, CloudEvents.SUBJECT, turn.key());
        CloudEvents.put(headers, CloudEvents.SEQUENCE, Long.toString(turn.sequence()));
        CloudEvents.put(headers, CloudEvents.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            CloudEvents.put(headers, CloudEvents.TRACE_PARENT, traceparent);
        }
        return record;
    }
}
