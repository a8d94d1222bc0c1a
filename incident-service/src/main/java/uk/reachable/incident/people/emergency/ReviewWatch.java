package uk.reachable.incident.people.emergency;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.platform.messaging.Outbox;

/** Tells once of each emergency access that nobody reviewed in time; the clock is in its row, so no restart forgets. */
@Component
class ReviewWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewWatch.class);
    private static final int BATCH = 20;

    private final EmergencyAccesses accesses;
    private final Incidents incidents;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewWatch(
            EmergencyAccesses accesses,
            Incidents incidents,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.accesses = accesses;
        this.incidents = incidents;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void escalateWhatNobodyReviewed() {
        accesses.overdue(clock.instant(), BATCH).forEach(this::escalateWithoutStoppingTheOthers);
    }

    private void escalateWithoutStoppingTheOthers(EmergencyAccess overdue) {
        try {
            transaction.executeWithoutResult(_ -> escalate(overdue, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.error(
                    "emergency access {} of case {} could not be escalated",
                    overdue.id(),
                    overdue.incidentId(),
                    failed);
        }
    }

    private void escalate(EmergencyAccess overdue, Instant now) {
        incidents.lock(overdue.incidentId());
        if (accesses.escalate(overdue.id(), now)) {
            outbox.append(EmergencyAccessEvents.notReviewed(overdue, now));
            LOG.warn("emergency access {} of case {} was not reviewed in time", overdue.id(), overdue.incidentId());
        }
    }
}
