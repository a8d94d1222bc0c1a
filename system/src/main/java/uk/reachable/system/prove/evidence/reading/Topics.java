package uk.reachable.system.prove.evidence.reading;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Sent;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads all that lies on the topics and their dead letters, past the services. */
public final class Topics {

    private static final Duration POLL = Duration.ofMillis(500);

    private Topics() {}

    /** Each partition in its order, up to its end at this moment. */
    public static void each(String bootstrapServers, Consumer<ConsumerRecord<String, byte[]>> use) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            Collection<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(use);
            }
        }
    }

    static boolean isDeadLetter(ConsumerRecord<?, ?> record) {
        return Arrays.stream(Topic.values())
                .noneMatch(topic -> topic.topicName().equals(record.topic()));
    }

    static Sent read(ConsumerRecord<String, byte[]> record) {
        String key = record.key() == null ? "" : record.key();
        byte[] value = record.value() == null ? new byte[0] : record.value();
        String type = header(record, "ce_type");
        return new Sent(
                new Line(record.topic(), key),
                record.partition(),
                record.offset(),
                sequence(header(record, "ce_sequence")),
                header(record, "ce_id"),
                digest(type, value),
                event(type, value));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static long sequence(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : 0;
    }

    private static @Nullable Event event(String type, byte[] value) {
        try {
            return EventCatalogue.classOf(type)
                    .map(known -> (Event) EventCodec.read(known, value))
                    .orElse(null);
        } catch (UnreadableEvent poison) {
            return null;
        }
    }

    private static long digest(String type, byte[] value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.getBytes(UTF_8));
            return ByteBuffer.wrap(digest.digest(value)).getLong();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static List<TopicPartition> partitions() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .flatMap(name -> Stream.iterate(0, number -> number < Topic.PARTITIONS, number -> number + 1)
                        .map(number -> new TopicPartition(name, number)))
                .toList();
    }
}
