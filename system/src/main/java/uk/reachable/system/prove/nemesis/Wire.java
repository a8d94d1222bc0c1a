package uk.reachable.system.prove.nemesis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import uk.reachable.contracts.Topic;

/** Kafka as somebody reaches it who belongs to no service. */
final class Wire {

    private Wire() {}

    static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "reconnect.backoff.max.ms", 500),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Of every topic from its beginning. */
    static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false, "reconnect.backoff.max.ms", 500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static List<TopicPartition> partitions() {
        return Arrays.stream(Topic.values())
                .map(Topic::topicName)
                .flatMap(Wire::partitions)
                .toList();
    }

    private static Stream<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number));
    }
}
