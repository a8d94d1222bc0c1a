package uk.reachable.platform.messaging.outbox;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.trace.EventSpans;
import uk.reachable.platform.messaging.trace.TraceParent;

/** The outbox and its relay. */
@Configuration(proxyBeanMethods = false)
public class OutboxConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(3);

    @Bean
    WakeUp relayWakeUp() {
        return new WakeUp();
    }

    @Bean
    Outbox outbox(JdbcClient db, Clock clock, TraceParent traceParent, WakeUp relayWakeUp) {
        return new JdbcOutbox(db, clock, traceParent, relayWakeUp);
    }

    @Bean
    Lease relayLease(JdbcClient db, MessagingProperties properties) {
        String process = ManagementFactory.getRuntimeMXBean().getName(); // pid@host
        return new Lease(db, properties.service() + " " + process, LEASE);
    }

    @Bean
    RelayLoop relayLoop(
            JdbcClient db,
            KafkaTemplate<String, byte[]> kafka,
            Lease relayLease,
            WakeUp relayWakeUp,
            EventSpans spans,
            MessagingProperties properties) {
        var sender = new WaveSender(kafka, properties.service(), spans);
        return new RelayLoop(new Relay(new OutboxRows(db), sender, relayLease), relayLease, relayWakeUp);
    }

    @Bean
    UnsentEvents unsentEvents(JdbcClient db) {
        return new UnsentEvents(db);
    }

    @Bean
    OutboxMetrics outboxMetrics(JdbcClient db, Lease relayLease) {
        return new OutboxMetrics(db, relayLease);
    }
}
