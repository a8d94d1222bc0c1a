package uk.reachable.notification.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.notification.rota.Rota;

/** What is known of shifts is the rota. */
@Configuration(proxyBeanMethods = false)
class MatterConfiguration {

    @Bean
    OnShift onShift(Rota rota) {
        return (organisation, user, at) -> rota.of(organisation).isOnShift(user, at);
    }
}
