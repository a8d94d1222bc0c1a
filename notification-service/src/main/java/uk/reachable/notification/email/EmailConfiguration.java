package uk.reachable.notification.email;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.reachable.notification.inbox.NoticesPosted;
import uk.reachable.notification.polling.Poller;

/** Starts the sending of e-mails: at once when a notice is committed, and every second for what is due again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailProperties.class)
class EmailConfiguration {

    @Bean
    Poller emailPoller(EmailRounds rounds) {
        return new Poller("e-mail", Duration.ofSeconds(1), rounds::sendDue);
    }

    @Bean
    EmailWakeUp emailWakeUp(Poller emailPoller) {
        return new EmailWakeUp(emailPoller);
    }

    record EmailWakeUp(Poller poller) {
        @TransactionalEventListener
        void on(NoticesPosted posted) {
            poller.wake();
        }
    }
}
