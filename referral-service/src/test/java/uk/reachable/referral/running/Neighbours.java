package uk.reachable.referral.running;

import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.offer.ReofferPolicy;

/** What stands around the service in a test. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    MutableClock clock() {
        return MutableClock.at(Samples.NOON);
    }

    /** No region of ours demands it yet: one that does not exist. */
    @Bean
    @Primary
    ReofferPolicy reoffersOfTheTests() {
        return new ReofferPolicy(Set.of(Story.CONFIRMING_REGION));
    }

    @Bean
    Wire wire(Environment environment) {
        return new Wire(environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
    }

    @Bean
    Story story(Wire wire) {
        return new Story(wire);
    }

    @Bean
    @Lazy
    Api api(Environment environment) {
        return new Api(environment.getRequiredProperty("local.server.port"));
    }
}
