package uk.reachable.notification.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ShareKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultShareConsumerFactory;
import org.springframework.kafka.core.ShareConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties.ShareAckMode;
import org.springframework.kafka.listener.ShareConsumerRecordRecoverer;
import org.springframework.kafka.listener.ShareKafkaMessageListenerContainer;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.stream.waking.Poller;

/** The share group over the topic of due deliveries, and the clock behind it (docs/adr/0012). */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    static final String GROUP = "notification-service.delivery";

    /** Records that one instance works on: more of them wait on receivers, and on one connection each to PostgreSQL. */
    private static final int AT_ONCE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(WorkConfiguration.class);

    @Bean
    Poller deliveryPoller(DeliveryRounds rounds, CommitSignal signal) {
        return new Poller("delivery", Duration.ofSeconds(1), signal, rounds::round);
    }

    @Bean
    ShareConsumerFactory<String, byte[]> shareConsumers(KafkaProperties kafka) {
        // Boot has no properties of share consumers, and theirs may not have most of a consumer's.
        Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        // One record each: what waits behind a slow receiver is free for the others, and no lock runs out in a queue.
        settings.put(ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG, "record_limit");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 2000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return new DefaultShareConsumerFactory<>(settings);
    }

    @Bean
    ShareKafkaMessageListenerContainer<String, byte[]> deliveryContainer(
            ShareConsumerFactory<String, byte[]> consumers, DeliveryListener listener) {
        var factory = new ShareKafkaListenerContainerFactory<>(consumers);
        factory.setConcurrency(AT_ONCE);
        factory.getContainerProperties().setShareAckMode(ShareAckMode.EXPLICIT);
        factory.setShareConsumerRecordRecoverer(recoverer());
        var container = factory.createContainer(Topic.DELIVERY.topicName());
        container.setupMessageListener(listener);
        return container;
    }

    /** The listener fails only when the database does: then somebody else tries, and after that the clock. */
    private static ShareConsumerRecordRecoverer recoverer() {
        return (record, failure) -> {
            LOG.warn(
                    "a delivery could not be tried and will be again: {}@{}", record.topic(), record.offset(), failure);
            return failure instanceof UnreadableEvent || failure.getCause() instanceof UnreadableEvent
                    ? AcknowledgeType.REJECT
                    : AcknowledgeType.RELEASE;
        };
    }
}
