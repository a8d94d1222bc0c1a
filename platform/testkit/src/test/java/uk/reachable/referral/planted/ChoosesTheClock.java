package uk.reachable.referral.planted;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps every rule: configuration may choose the system's clock. */
@Configuration(proxyBeanMethods = false)
class ChoosesTheClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
