package uk.reachable.platform.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.InboxView;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.platform.messaging.deadletter.Burial;
import uk.reachable.platform.messaging.deadletter.DeadLetterTopic;
import uk.reachable.platform.messaging.deadletter.DeadLetters;
import uk.reachable.platform.messaging.parking.ParkedMessages;

/** The inbox, fed by {@link InboxConsumerConfiguration}. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

    @Bean
    Listeners topicListeners(ObjectProvider<TopicListener> listeners) {
        return new Listeners(listeners.orderedStream().toList());
    }

    @Bean
    DeadLetters deadLetters(JdbcClient db, Clock clock) {
        return new DeadLetters(db, clock);
    }

    @Bean
    ParkedMessages parkedMessages(JdbcClient db, Clock clock) {
        return new ParkedMessages(db, clock);
    }

    @Bean
    InboxKeys inboxKeys(JdbcClient db) {
        return new InboxKeys(db);
    }

    @Bean
    InboxStep inboxStep(
            PlatformTransactionManager transactions,
            InboxKeys keys,
            ParkedMessages parked,
            Listeners listeners,
            MeterRegistry meters) {
        return new InboxStep(new TransactionTemplate(transactions), keys, parked, listeners, meters);
    }

    @Bean
    Inbox inbox(
            InboxStep step,
            PlatformTransactionManager transactions,
            DeadLetters deadLetters,
            KafkaTemplate<String, byte[]> kafka,
            ParkedMessages parked,
            MessagingProperties properties) {
        var topic = new DeadLetterTopic(kafka, properties.service());
        return new Inbox(
                step, new Tries(), new Burial(new TransactionTemplate(transactions), deadLetters, topic), parked);
    }

    @Bean
    InboxSweep inboxSweep(ParkedMessages parked, Inbox inbox) {
        return new InboxSweep(parked, inbox);
    }

    @Bean
    InboxRepair inboxRepair(InboxStep step, InboxKeys keys, InboxSweep sweep) {
        return new InboxRepair(step, keys, sweep);
    }

    @Bean
    InboxReplay inboxReplay(JdbcClient db, InboxKeys keys, Listeners listeners, Inbox inbox) {
        return new InboxReplay(db, keys, listeners, inbox);
    }

    @Bean
    InboxView inboxView(JdbcClient db) {
        return new JdbcInboxView(db);
    }

    @Bean
    InboxMetrics inboxMetrics(JdbcClient db, Listeners listeners) {
        return new InboxMetrics(db, listeners);
    }
}
