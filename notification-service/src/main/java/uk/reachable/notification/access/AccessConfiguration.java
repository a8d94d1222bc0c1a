package uk.reachable.notification.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.security.rules.AccessTable;

/** Shows the table to whoever checks that every endpoint has its rule. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AccessTable<Relation> notificationRules() {
        return NotificationRules.TABLE;
    }
}
