package uk.reachable.intervention.publication;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.history.Author;
import uk.reachable.intervention.history.ProgrammeHistory;
import uk.reachable.intervention.placement.ReopenedIntake;
import uk.reachable.intervention.placement.WaitingLine;
import uk.reachable.platform.messaging.Outbox;

/**
 * Puts a version in force, remembers it, tells the others, and gives what it opened to those who wait or were turned
 * away.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publication {
    private final Programmes programmes;
    private final ProgrammeHistory history;
    private final WaitingLine line;
    private final ReopenedIntake intake;
    private final Outbox outbox;
    private final Clock clock;

    Publication(
            Programmes programmes,
            ProgrammeHistory history,
            WaitingLine line,
            ReopenedIntake intake,
            Outbox outbox,
            Clock clock) {
        this.programmes = programmes;
        this.history = history;
        this.line = line;
        this.intake = intake;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The programme's row must be locked. */
    public void putInForce(Published next, Author author) {
        programmes.replace(next);
        history.add(next, author, clock.instant());
        outbox.append(ProgrammeEvents.of(next));
        line.serve(next.programme().id());
        intake.tell(next.programme().id());
    }
}
