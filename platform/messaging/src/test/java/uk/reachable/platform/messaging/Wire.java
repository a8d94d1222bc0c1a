package uk.reachable.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.TestServers;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What lies on the topics, seen and written without the kernel. */
public final class Wire {

    private static final DefaultKafkaProducerFactory<String, byte[]> PRODUCERS = new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", TestServers.bootstrapServers(), "linger.ms", 0, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Wire() {}

    public static KafkaTemplate<String, byte[]> template() {
        return new KafkaTemplate<>(PRODUCERS);
    }

    /** As another service would send it. */
    public static void send(Event event, long sequence) {
        send(record(event, sequence));
    }

    public static ProducerRecord<String, byte[]> record(Event event, long sequence) {
        return record(event.topic(), event.key(), EventCatalogue.typeOf(event), sequence, EventCodec.write(event));
    }

    public static ProducerRecord<String, byte[]> record(
            Topic topic, String key, String type, long sequence, byte[] payload) {
        var record = new ProducerRecord<>(topic.topicName(), key, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        key + "-" + sequence,
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-11-20T19:40:00Z",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    public static void send(ProducerRecord<String, byte[]> record) {
        template().send(record).join();
    }

    /** All records of a key from the beginning of the topic to its present end. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        var partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        Map<String, Object> configuration = Map.of("bootstrap.servers", TestServers.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                }
            }
            return found;
        }
    }

    /** The sequences of a key on its topic, in the order of the topic. */
    public static List<Long> sequences(Topic topic, String key) {
        return records(topic.topicName(), key).stream()
                .map(record -> Long.valueOf(headers(record).getOrDefault("ce_sequence", "0")))
                .toList();
    }

    public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
