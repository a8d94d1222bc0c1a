package uk.reachable.notification.inbox;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.web.retention.Lifetime;

/**
 * An inbox tells what to do now; the record of a case is kept by the services that own it, so old items go, and what
 * was sent of them with them.
 */
@Configuration(proxyBeanMethods = false)
class InboxLifetime {

    static final Duration KEPT = Duration.ofDays(90);

    /** Some questions are answered where we do not hear of it: a year, 275 days more, is the end of every item. */
    private static final String OVER = """
            t.posted_at < :limit AND (t.posted_at < :limit - interval '6600 hours'
                OR NOT EXISTS (SELECT FROM matter_item o JOIN matter m ON m.subject = o.subject
                               WHERE o.item_id = t.id AND m.state <> 'OVER')
                AND NOT EXISTS (SELECT FROM undelivered u WHERE u.item_id = t.id AND u.settled_at IS NULL))""";

    @Bean
    Lifetime inboxItemLifetime() {
        return new Lifetime("inbox_item", KEPT, OVER);
    }
}
