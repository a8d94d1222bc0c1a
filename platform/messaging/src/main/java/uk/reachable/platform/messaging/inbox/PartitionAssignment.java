package uk.reachable.platform.messaging.inbox;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** How the partitions of its topics are given to the consumers of a service. */
final class PartitionAssignment implements DefaultKafkaConsumerFactoryCustomizer {

    /** Whoever keeps a partition goes on reading it while others come or go. */
    private static final List<Class<? extends ConsumerPartitionAssignor>> STEP_BY_STEP =
            List.of(CooperativeStickyAssignor.class);

    /** The second is for a group that was step by step until now: both have to know one in common. */
    private static final List<Class<? extends ConsumerPartitionAssignor>> AT_ONCE =
            List.of(RangeAssignor.class, CooperativeStickyAssignor.class);

    /**
     * At once among consumers that have names: they come back without a rebalance, so what one gave up in a first step,
     * and died before anybody was given it in the second, would be heard by nobody from then on.
     */
    static List<Class<? extends ConsumerPartitionAssignor>> of(Map<String, Object> consumer) {
        return consumer.containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG) ? AT_ONCE : STEP_BY_STEP;
    }

    @Override
    public void customize(DefaultKafkaConsumerFactory<?, ?> consumers) {
        consumers.updateConfigs(Map.of(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, of(consumers.getConfigurationProperties())));
    }
}
