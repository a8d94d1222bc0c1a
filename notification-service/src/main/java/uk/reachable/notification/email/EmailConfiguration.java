package uk.reachable.notification.email;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.stream.waking.Poller;

/** Starts the sending of e-mails: at once when a notice is committed, and every second for what is due again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailProperties.class)
class EmailConfiguration {

    @Bean
    Poller emailPoller(EmailRounds rounds, CommitSignal signal) {
        return new Poller("e-mail", Duration.ofSeconds(1), signal, rounds::sendDue);
    }
}
