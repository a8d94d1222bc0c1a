package uk.reachable.intervention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.publication.LoadedFiles;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

/** The whole service on real servers, on a Friday evening; all tests share it, each with an area of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@RealServers
@Import({
    InterventionTest.FridayEvening.class,
    HeardEvents.class,
    LoadedFiles.class,
    Places.class,
    Returns.class,
    TestTokens.class
})
public @interface InterventionTest {
    Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    class FridayEvening {
        @Bean
        MutableClock clock() {
            return MutableClock.at(NOW);
        }
    }
}
