package uk.reachable.system.defects;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.contracts.Topic;

import static java.util.function.Function.identity;

/** The records of the system's topics, past the services. */
final class Topics {

    static final Set<String> READERS =
            Set.of("incident-service", "referral-service", "intervention-service", "notification-service");

    private final String servers;

    Topics(String servers) {
        this.servers = servers;
    }

    /** Sends all records of a topic again, as they are and where they are. */
    void sendAgain(Topic topic) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (ConsumerRecord<String, byte[]> each : records(topic)) {
                producer.send(new ProducerRecord<>(
                                each.topic(), each.partition(), each.key(), each.value(), each.headers()))
                        .get();
            }
        }
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(topic.topicName()).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** Forgets every record but the catalogue's. */
    void empty() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Map<TopicPartition, RecordsToDelete> everything = Stream.concat(
                            names().filter(name -> !name.equals(Topic.PROGRAMME.topicName())),
                            Arrays.stream(Topic.values()).map(Topic::deadLetterName))
                    .flatMap(Topics::partitions)
                    .collect(Collectors.toMap(identity(), _ -> RecordsToDelete.beforeOffset(-1)));
            admin.deleteRecords(everything).all().get();
        }
    }

    /** Where the topics end now: heartbeats go on, so there is no end that stays. */
    Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            return ends(admin);
        }
    }

    /** Whether these services have been through all records up to there. */
    boolean areReadUpTo(Map<TopicPartition, Long> ends, Collection<String> readers)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var read = admin.listConsumerGroupOffsets(readers.stream()
                            .collect(Collectors.toMap(identity(), _ -> new ListConsumerGroupOffsetsSpec())))
                    .all()
                    .get();
            return read.values().stream().allMatch(reader -> isAtTheEnd(reader, ends));
        }
    }

    private static boolean isAtTheEnd(Map<TopicPartition, OffsetAndMetadata> reader, Map<TopicPartition, Long> ends) {
        return reader.entrySet().stream()
                .allMatch(each ->
                        each.getValue() == null || each.getValue().offset() >= ends.getOrDefault(each.getKey(), 0L));
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(names().flatMap(Topics::partitions)
                        .collect(Collectors.toMap(identity(), _ -> OffsetSpec.latest())))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Stream<String> names() {
        return Arrays.stream(Topic.values()).map(Topic::topicName);
    }

    private static Stream<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number));
    }
}
