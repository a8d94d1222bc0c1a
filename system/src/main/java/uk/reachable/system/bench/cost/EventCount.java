package uk.reachable.system.bench.cost;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import uk.reachable.contracts.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Counts the events that are published from its making on, by type; heartbeats, which beat anyway, are left out. */
final class EventCount implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Collection<TopicPartition> partitions;

    EventCount(String kafka) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka);
        settings.setProperty("enable.auto.commit", "false");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = List.of(Topic.values()).stream()
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** All up to now. */
    Map<String, Integer> byType() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(QUIET).forEach(record -> counts.merge(type(record), 1, Integer::sum));
        }
        counts.remove("ReferralHeartbeat");
        return counts;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** OfferMade of uk.reachable.referral.OfferMade.v1. */
    private static String type(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type == null
                ? "?"
                : new String(type.value(), UTF_8).replaceFirst("\\.v\\d+$", "").replaceFirst(".*\\.", "");
    }
}
