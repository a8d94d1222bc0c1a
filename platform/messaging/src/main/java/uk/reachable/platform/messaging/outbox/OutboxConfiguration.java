package uk.reachable.platform.messaging.outbox;

import io.micrometer.tracing.Tracer;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.Outbox;

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
            MessagingProperties properties) {
        var sender = new WaveSender(kafka, properties.service());
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

    @Bean
    @ConditionalOnMissingBean
    TraceParent noTraceParent() {
        return TraceParent.none();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Tracer.class)
    static class Traced {
        @Bean
        TraceParent tracedParent(ObjectProvider<Tracer> tracer) {
            return tracer.getIfAvailable() == null ? TraceParent.none() : TraceParent.of(tracer.getObject());
        }
    }
}
