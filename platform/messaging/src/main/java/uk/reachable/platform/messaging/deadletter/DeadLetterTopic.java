package uk.reachable.platform.messaging.deadletter;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.envelope.Message;

import static java.util.concurrent.TimeUnit.SECONDS;

/** Tells the world outside, on {@code <topic>-dlt} and in the same partition, which message a service gave up. */
public final class DeadLetterTopic {

    /** Which service could not apply it; several services read the same topic. */
    static final String CONSUMER = "dlt_consumer";

    static final String REASON = "dlt_reason";

    private static final long LONGEST_WAIT_SECONDS = 20;

    private final KafkaOperations<String, byte[]> kafka;
    private final String service;

    public DeadLetterTopic(KafkaOperations<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /**
     * Returns when the broker has it.
     *
     * @throws KafkaException when it does not
     */
    void publish(Message message, String reason) {
        try {
            kafka.send(record(message, reason)).get(LONGEST_WAIT_SECONDS, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("dead letter not published", e);
        }
    }

    private ProducerRecord<String, byte[]> record(Message message, String reason) {
        var record = new ProducerRecord<>(
                message.topic().deadLetterName(), message.partition(), message.key(), message.payload());
        var headers = record.headers();
        CloudEvents.put(headers, CloudEvents.SPEC_VERSION, "1.0");
        putIfKnown(record, CloudEvents.ID, message.id());
        putIfKnown(record, CloudEvents.TYPE, message.type());
        putIfKnown(record, CloudEvents.TIME, message.time());
        putIfKnown(record, CloudEvents.SUBJECT, message.key());
        putIfKnown(record, CloudEvents.SEQUENCE, message.sequence());
        CloudEvents.put(headers, CONSUMER, service);
        CloudEvents.put(headers, REASON, reason);
        return record;
    }

    private static void putIfKnown(ProducerRecord<String, byte[]> record, String name, @Nullable Object value) {
        if (value != null) {
            CloudEvents.put(record.headers(), name, value.toString());
        }
    }
}
