package uk.reachable.incident.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.deadline.Deadline.Passed;
import uk.reachable.platform.messaging.Outbox;

/** Tells of every deadline that has passed, one transaction each; several instances may do so at once. */
@Component
class DeadlineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final int BATCH = 20;

    private final List<Deadline> deadlines;
    private final Incidents incidents;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeadlineWatch(
            List<Deadline> deadlines,
            Incidents incidents,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.deadlines = deadlines;
        this.incidents = incidents;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void tellWhatHasPassed() {
        for (Deadline deadline : deadlines) {
            deadline.passed(clock.instant(), BATCH).forEach(passed -> tellWithoutStoppingTheOthers(deadline, passed));
        }
    }

    private void tellWithoutStoppingTheOthers(Deadline deadline, Passed passed) {
        try {
            transaction.executeWithoutResult(_ -> tell(deadline, passed, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} {} of incident {} could not be told",
                    deadline.getClass().getSimpleName(),
                    passed.id(),
                    passed.incidentId(),
                    failed);
        }
    }

    /** Under the incident's lock: of two instances the second finds nothing left to tell. */
    private void tell(Deadline deadline, Passed passed, Instant now) {
        KnownIncident incident = incidents.lock(passed.incidentId()).orElseThrow();
        deadline.tell(passed.id(), incident, now).ifPresent(event -> {
            outbox.append(event);
            LOG.info("{}: {}", incident.reference(), event.getClass().getSimpleName());
        });
    }
}
