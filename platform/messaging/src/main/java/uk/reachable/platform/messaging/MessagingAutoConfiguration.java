package uk.reachable.platform.messaging;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.support.ProducerListener;
import uk.reachable.platform.messaging.inbox.InboxConfiguration;
import uk.reachable.platform.messaging.inbox.InboxConsumerConfiguration;
import uk.reachable.platform.messaging.operations.OperationsConfiguration;
import uk.reachable.platform.messaging.outbox.OutboxConfiguration;
import uk.reachable.platform.messaging.reconcile.ReconcileConfiguration;
import uk.reachable.platform.messaging.trace.TraceConfiguration;

/** Switches the messaging kernel on in every service that has it on its class path. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
@PropertySource("classpath:reachable-messaging.properties")
@Import({
    TraceConfiguration.class,
    OutboxConfiguration.class,
    InboxConfiguration.class,
    InboxConsumerConfiguration.class,
    OperationsConfiguration.class,
    ReconcileConfiguration.class
})
public class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The relay and the dead letters say themselves what failed; Boot's own listener would log the content. */
    @Bean
    @ConditionalOnMissingBean
    ProducerListener<Object, Object> silentProducerListener() {
        return new ProducerListener<>() {};
    }
}
