package uk.reachable.system.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import uk.reachable.contracts.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The events of all topics from its making on; heartbeats, which beat anyway, are left out. */
public final class Published implements AutoCloseable {

    private static final Duration LOOK_UP = Duration.ofMillis(500);

    /**
     * One of them.
     *
     * @param type OfferMade of {@code uk.reachable.referral.OfferMade.v1}
     * @param written when it was put into the outbox
     * @param sent when the relay gave it to its producer
     */
    public record Seen(String type, Instant written, Instant sent, String content) {}

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public Published(String kafka) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka);
        settings.setProperty("enable.auto.commit", "false");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = Arrays.stream(Topic.values())
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // from here on nothing is missed
    }

    /** Those since the last call, up to now. */
    public List<Seen> upToNow() {
        List<Seen> seen = new ArrayList<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(LOOK_UP).forEach(record -> seen.add(seen(record)));
        }
        seen.removeIf(event -> event.type().equals("ReferralHeartbeat"));
        return seen;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Seen seen(ConsumerRecord<byte[], byte[]> record) {
        return new Seen(
                header(record, "ce_type").replaceFirst("\\.v\\d+$", "").replaceFirst(".*\\.", ""),
                Instant.parse(header(record, "ce_time")),
                Instant.ofEpochMilli(record.timestamp()),
                new String(record.value(), UTF_8));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
