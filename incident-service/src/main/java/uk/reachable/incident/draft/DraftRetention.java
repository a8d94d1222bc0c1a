package uk.reachable.incident.draft;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.reachable.incident.vault.Vault;

/** What nobody came back to in a week is not kept, and neither is its key. */
@Component
class DraftRetention {

    private static final Logger LOG = LoggerFactory.getLogger(DraftRetention.class);

    private final Drafts drafts;
    private final Vault vault;
    private final Clock clock;

    DraftRetention(Drafts drafts, Vault vault, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void deleteOld() {
        List<String> gone = drafts.deleteExpired(clock.instant());
        gone.forEach(vault::erase);
        if (!gone.isEmpty()) {
            LOG.info("Deleted {} drafts that nobody came back to", gone.size());
        }
    }
}
