package uk.reachable.notification.matter.keeping;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A matter goes when the last of its notices has gone from the inboxes. */
@Component
class MatterRetention {

    private final Matters matters;

    MatterRetention(Matters matters) {
        this.matters = matters;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void deleteForgotten() {
        matters.deleteForgotten();
    }
}
