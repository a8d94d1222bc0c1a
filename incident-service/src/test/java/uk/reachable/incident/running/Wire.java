package uk.reachable.incident.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Kafka as the other services use it. */
public final class Wire {

    private final Map<String, Object> servers;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    Wire(String bootstrapServers) {
        servers = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends the next event of its key. */
    public void send(Event event) {
        send(event, nextOf(event));
    }

    /** Takes the number of the next event of a key without sending it. */
    public long nextOf(Event event) {
        return sequences.merge(event.key(), 1L, Long::sum);
    }

    /** Sends an event under a certain number, as a redelivery or an inversion would. */
    public void send(Event event, long sequence) {
        var record = new ProducerRecord<>(event.topic().topicName(), event.key(), EventCodec.write(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.key() + "-" + sequence,
                        "ce_type",
                        EventCatalogue.typeOf(event),
                        "ce_time",
                        "2026-11-20T19:40:00Z",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    /** Everything that lies on a topic under a key, in its order. */
    public List<ConsumerRecord<String, byte[]>> records(Topic topic, String key) {
        var partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                .toList();
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
