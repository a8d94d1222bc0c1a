package uk.reachable.system.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.contracts.Topic;
import uk.reachable.system.Addresses;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The system's Kafka, seen past the services. */
public final class Broker {

    /** How the keys of events begin that a journey has put there itself. */
    public static final String PLANTED = "planted-";

    private static final Duration POLL = Duration.ofMillis(500);

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
        Map<String, Object> settings = Map.of("bootstrap.servers", Addresses.KAFKA, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Travelled> all = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(POLL).forEach(record -> all.add(Travelled.of(record)));
            }
            return all;
        }
    }

    private static List<TopicPartition> partitions() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .flatMap(name -> Stream.iterate(0, number -> number + 1)
                        .limit(Topic.PARTITIONS)
                        .map(number -> new TopicPartition(name, number)))
                .toList();
    }
}
