package uk.reachable.platform.messaging.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.testkit.TestServers;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who is given which partition, on a real broker. */
@KernelTest
class PartitionAssignmentIT {

    private static final int PARTITIONS = 6;

    /** Longer than a test waits: whoever is missed is given up then, and that would mend everything. */
    private static final int NEVER_MISSED = 120_000;

    private final ConsumerFactory<?, ?> consumers;
    private final String topic = "test-" + UUID.randomUUID();

    PartitionAssignmentIT(ConsumerFactory<?, ?> consumers) {
        this.consumers = consumers;
    }

    @Test
    void consumersWithoutNamesKeepReadingWhileOthersComeOrGo() {
        assertThat(consumers.getConfigurationProperties())
                .containsEntry(
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(CooperativeStickyAssignor.class));
    }

    /** As on one machine, where they come back under their names without a rebalance. */
    @Test
    void everyPartitionIsHeardAfterAServiceDiedInTheMiddleOfARebalance() throws Exception {
        create();
        var life = new ShortLife();
        var first = named("first");
        var second = named("second");
        first.subscribe(List.of(topic), life);
        await().until(() -> heard(first) == PARTITIONS);
        second.subscribe(List.of(topic));
        await().until(() -> life.isOver(first, second));
        kill(first, second);

        try (var firstAgain = named("first");
                var secondAgain = named("second")) {
            firstAgain.subscribe(List.of(topic));
            secondAgain.subscribe(List.of(topic));
            await().until(() -> heard(firstAgain, secondAgain) == PARTITIONS);
        }
    }

    private static void kill(Consumer<?, ?>... consumers) {
        Stream.of(consumers).forEach(consumer -> consumer.close(CloseOptions.timeout(ZERO)));
    }

    /** Ends when somebody is given up for others. */
    private static final class ShortLife implements ConsumerRebalanceListener {

        private final AtomicBoolean lives = new AtomicBoolean(true);

        boolean isOver(Consumer<?, ?>... consumers) {
            try {
                heard(consumers);
                return false;
            } catch (KafkaException killed) {
                return true;
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (lives.getAndSet(false)) {
                throw new KafkaException("killed");
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // It goes on as before.
        }
    }

    private void create() throws Exception {
        Map<String, Object> broker = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.bootstrapServers());
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private Consumer<String, byte[]> named(String name) {
        var service = new DefaultKafkaConsumerFactory<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestServers.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        topic,
                        ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                        name,
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        NEVER_MISSED,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                        200,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        new PartitionAssignment().customize(service);
        return service.createConsumer();
    }

    /** How many partitions are theirs after each has listened for a moment. */
    private static int heard(Consumer<?, ?>... consumers) {
        Stream.of(consumers).forEach(consumer -> consumer.poll(ofMillis(100)));
        return Stream.of(consumers)
                .mapToInt(consumer -> consumer.assignment().size())
                .sum();
    }
}
