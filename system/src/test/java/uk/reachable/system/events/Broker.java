package uk.reachable.system.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.contracts.Topic;
import uk.reachable.system.Addresses;
import uk.reachable.system.prove.evidence.reading.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The system's Kafka, seen past the services. */
public final class Broker {

    /** How the keys of events begin that a journey has put there itself. */
    public static final String PLANTED = "planted-";

    private Broker() {}

    /** Puts an event on a topic as no service would; returns when the broker has it. */
    public static void publish(Topic topic, String key, String type, String value) {
        var record = new ProducerRecord<>(topic.topicName(), key, value);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "journey",
                        "ce_subject",
                        key,
                        "ce_sequence",
                        "1")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", Addresses.KAFKA);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** All that lies on the topics and their dead letters at this moment, each partition in its order. */
    public static List<Travelled> everything() {
        List<Travelled> all = new ArrayList<>();
        Topics.each(Addresses.KAFKA, record -> all.add(Travelled.of(record)));
        return all;
    }
}
