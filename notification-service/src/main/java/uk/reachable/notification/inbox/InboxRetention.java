package uk.reachable.notification.inbox;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** An inbox tells what to do now; the record of a case is kept by the services that own it, so old items go. */
@Component
class InboxRetention {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Logger LOG = LoggerFactory.getLogger(InboxRetention.class);

    private final InboxItems items;
    private final Clock clock;

    InboxRetention(InboxItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void deleteOld() {
        int deleted = items.deletePostedBefore(clock.instant().minus(KEPT));
        if (deleted > 0) {
            LOG.info("Deleted {} inbox items older than {} days", deleted, KEPT.toDays());
        }
    }
}
