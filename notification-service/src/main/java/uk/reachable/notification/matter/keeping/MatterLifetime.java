package uk.reachable.notification.matter.keeping;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.web.retention.Lifetime;

/** A matter goes when the last of its notices has gone from the inboxes. */
@Configuration(proxyBeanMethods = false)
class MatterLifetime {

    @Bean
    Lifetime lifetimeOfMatters() {
        return new Lifetime(
                "matter",
                Duration.ZERO,
                "t.opened_at < :limit AND NOT EXISTS (SELECT FROM matter_item o WHERE o.subject = t.subject)");
    }
}
