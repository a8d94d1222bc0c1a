package uk.reachable.platform.messaging.inbox;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.envelope.Topics;

/** One consumer group per service over all of its topics, record by record; none when the service hears no topic. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(TopicListener.class)
public class InboxConsumerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumerConfiguration.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @Bean
    PartitionAssignment partitionAssignment() {
        return new PartitionAssignment();
    }

    @Bean
    ConcurrentMessageListenerContainer<String, byte[]> inboxContainer(
            ConcurrentKafkaListenerContainerFactory<String, byte[]> factory,
            Listeners listeners,
            Inbox inbox,
            MessagingProperties properties) {
        var container = factory.createContainer(listeners.topicNames().toArray(String[]::new));
        container.getContainerProperties().setGroupId(properties.service());
        // Nothing waits for an offset: what is read again after a crash, the inbox knows already.
        container.getContainerProperties().setSyncCommits(false);
        container.getContainerProperties().setCommitCallback((_, failure) -> notTaken(failure));
        container.getContainerProperties().setMessageListener((MessageListener<String, byte[]>)
                record -> inbox.receive(CloudEvents.read(Topics.named(record.topic()), record)));
        container.setCommonErrorHandler(againUntilTheServersAreBack());
        return container;
    }

    /** As it happens whenever instances come or go: whoever reads on knows what is read again. */
    private static void notTaken(@Nullable Exception failure) {
        if (failure != null) {
            LOG.info("Offsets were not taken: {}", failure.toString());
        }
    }

    /** The inbox throws only when a server is away, so nothing that arrives here may ever be given up. */
    private static CommonErrorHandler againUntilTheServersAreBack() {
        var pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        var handler = new DefaultErrorHandler(
                (record, failure) -> {
                    throw new KafkaException("never given up: " + record.topic() + "@" + record.offset(), failure);
                },
                pauses);
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }
}
