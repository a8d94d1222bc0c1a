package uk.reachable.system.relays;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.reachable.platform.messaging.Outbox;

/** As it is in every service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Measuring.class)
class OurRelay {

    @Bean
    Appender appender(Outbox outbox) {
        return outbox::append;
    }
}
