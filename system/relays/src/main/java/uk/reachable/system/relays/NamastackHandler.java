package uk.reachable.system.relays;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.CloudEvents;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends the record that our relay would send, and waits for the broker: when it returns, the row goes. */
class NamastackHandler implements OutboxTypedHandler<String> {

    private final KafkaTemplate<String, byte[]> kafka;

    NamastackHandler(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void handle(String payload, OutboxRecordMetadata metadata) {
        try {
            kafka.send(record(payload, metadata)).get(15, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    private static ProducerRecord<String, byte[]> record(String payload, OutboxRecordMetadata metadata) {
        var record = new ProducerRecord<>(Topic.INCIDENT.topicName(), metadata.getKey(), payload.getBytes(UTF_8));
        var headers = record.headers();
        CloudEvents.put(headers, CloudEvents.SPEC_VERSION, "1.0");
        CloudEvents.put(headers, CloudEvents.ID, UUID.randomUUID().toString());
        CloudEvents.put(headers, CloudEvents.TYPE, "uk.reachable.incident.IncidentLogged.v1");
        CloudEvents.put(headers, CloudEvents.SOURCE, "relays");
        CloudEvents.put(headers, CloudEvents.TIME, metadata.getCreatedAt().toString());
        CloudEvents.put(headers, CloudEvents.SUBJECT, metadata.getKey());
        CloudEvents.put(headers, CloudEvents.SEQUENCE, "1");
        CloudEvents.put(headers, CloudEvents.CONTENT_TYPE, "application/json");
        return record;
    }
}
