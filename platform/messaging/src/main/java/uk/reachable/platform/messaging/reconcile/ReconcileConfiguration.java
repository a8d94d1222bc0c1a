package uk.reachable.platform.messaging.reconcile;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.OwnEvents;
import uk.reachable.platform.messaging.inbox.InboxReplay;

/** Only with the option {@code --reachable.reconcile.report=FILE}: the process reconciles, reports and ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("reachable.reconcile.report")
public class ReconcileConfiguration {

    @Bean
    TakenBack takenBack() {
        return new TakenBack();
    }

    @Bean
    Report reconcileReport(MessagingProperties properties) {
        return new Report(properties.service());
    }

    @Bean
    @Primary
    Outbox recallingOutbox(
            @Qualifier("outbox") Outbox outbox, JdbcClient db, TakenBack takenBack, Report reconcileReport) {
        return new RecallingOutbox(outbox, new OutboxHeads(db), takenBack, reconcileReport);
    }

    @Bean
    Reconciliation reconciliation(
            ConsumerFactory<String, byte[]> consumers,
            MessagingProperties properties,
            JdbcClient db,
            InboxReplay inbox,
            OwnEvents own,
            TakenBack takenBack,
            PlatformTransactionManager transactions,
            Report reconcileReport) {
        var heads = new OutboxHeads(db);
        var search = new Search(new TopicReader(consumers, properties.service()), heads, inbox, own);
        return new Reconciliation(
                search, own, inbox, heads, takenBack, new TransactionTemplate(transactions), reconcileReport);
    }

    /** Halted, not closed: what would be stopped has never been started, and closing waits for the start to end. */
    @Bean
    ReconcileRun reconcileRun(Reconciliation reconciliation, @Value("${reachable.reconcile.report}") Path file) {
        return new ReconcileRun(reconciliation, file, Runtime.getRuntime()::halt);
    }
}
