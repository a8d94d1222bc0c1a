package uk.reachable.platform.messaging.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.messaging.deadletter.DeadLetters;
import uk.reachable.platform.messaging.inbox.InboxRepair;
import uk.reachable.platform.messaging.outbox.UnsentEvents;
import uk.reachable.platform.messaging.parking.ParkedMessages;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.security.rules.AccessTable;

/** The operator's endpoints, in every service with a web server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
public class OperationsConfiguration {

    @Bean
    StuckEvents stuckEvents(
            PlatformTransactionManager transactions,
            DeadLetters deadLetters,
            ParkedMessages parked,
            InboxRepair inbox,
            UnsentEvents unsent,
            AuditTrail audit) {
        return new StuckEvents(new TransactionTemplate(transactions), deadLetters, parked, inbox, unsent, audit);
    }

    @Bean
    StuckEventsController stuckEventsController(StuckEvents events, MessagingProperties properties) {
        return new StuckEventsController(events, properties);
    }

    @Bean
    AccessTable<OperatorRules.Addressed> operatorRules() {
        return OperatorRules.TABLE;
    }
}
