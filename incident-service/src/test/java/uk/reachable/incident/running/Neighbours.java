package uk.reachable.incident.running;

import java.util.Base64;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestServers;

/** A key database of its own, a clock that stands, the other services' events, and a caller. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    static DynamicPropertyRegistrar keyDatabaseOfTheTest() {
        var database = TestServers.newDatabase();
        return registry -> {
            registry.add("reachable.vault.keys-url", database::url);
            registry.add("reachable.vault.keys-user", database::user);
            registry.add("reachable.vault.keys-password", database::password);
            registry.add("reachable.vault.master-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        };
    }

    @Bean
    MutableClock clock() {
        return MutableClock.at("2026-11-20T19:40:00Z");
    }

    @Bean
    Wire wire(Environment environment) {
        return new Wire(environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
    }

    @Bean
    @Lazy
    Api api(Environment environment) {
        return new Api(environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    @Lazy
    Story story(Api api, Wire wire, MutableClock clock) {
        return new Story(api, wire, clock);
    }

    @Bean
    @Lazy
    MeetingStory meetingStory(Api api, Story story, MutableClock clock) {
        return new MeetingStory(api, story, clock);
    }
}
