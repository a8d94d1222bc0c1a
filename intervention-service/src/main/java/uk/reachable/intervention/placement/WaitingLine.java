package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.matching.Candidate;

/** Gives the free places of a programme to those who wait, longest first. */
@Component
public class WaitingLine {
    private final Placements placements;
    private final Ledger ledger;
    private final PlacementSteps steps;
    private final Clock clock;

    WaitingLine(Placements placements, Ledger ledger, PlacementSteps steps, Clock clock) {
        this.placements = placements;
        this.ledger = ledger;
        this.steps = steps;
        this.clock = clock;
    }

    /** Runs in the transaction that freed the place, so that nobody else can take it first. */
    public void serve(String programme) {
        ledger.lock(List.of(programme)).forEach(this::serve);
    }

    private void serve(Candidate programme) {
        Candidate now = programme;
        for (Placement waiting : placements.inLine(programme.programme().need())) {
            if (now.free() == 0) {
                return;
            }
            now = offer(now, waiting);
        }
    }

    private Candidate offer(Candidate programme, Placement waiting) {
        Instant now = clock.instant();
        return PlacePolicy.fromTheLine(waiting.request(), programme, now)
                .flatMap(hold ->
                        placements.lockInLine(waiting.request().offerId()).map(first -> steps.take(first, hold, now)))
                .map(_ -> programme.withOneMoreHeld())
                .orElse(programme);
    }
}
