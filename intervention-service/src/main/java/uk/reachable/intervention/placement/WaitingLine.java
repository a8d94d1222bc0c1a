package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.placement.InLine.Turn;

/** Gives the free places of a programme to those who wait, in the order of {@code PriorityPolicy}, then longest first. */
@Component
public class WaitingLine {
    private final Placements placements;
    private final PlaceRequests requests;
    private final Ledger ledger;
    private final PlacementSteps steps;
    private final Clock clock;

    WaitingLine(Placements placements, PlaceRequests requests, Ledger ledger, PlacementSteps steps, Clock clock) {
        this.placements = placements;
        this.requests = requests;
        this.ledger = ledger;
        this.steps = steps;
        this.clock = clock;
    }

    /** Runs in the transaction that freed the place, so that nobody else can take it first. */
    public void serve(String programme) {
        ledger.lock(List.of(programme)).stream()
                .filter(one -> Matching.isOpen(one.programme(), clock.instant()))
                .forEach(this::serve);
    }

    /** Reads no further than its places go. */
    private void serve(Candidate programme) {
        Candidate now = programme;
        Turn turn = Turn.FRONT;
        while (now.free() > 0) {
            List<InLine> next = requests.nextInLine(now.programme(), turn);
            if (next.isEmpty()) {
                return;
            }
            now = offer(now, next);
            turn = next.getLast().turn();
        }
    }

    private Candidate offer(Candidate programme, List<InLine> next) {
        Candidate now = programme;
        for (InLine waiting : next) {
            now = offer(now, waiting.request());
        }
        return now;
    }

    private Candidate offer(Candidate programme, PlaceRequest waiting) {
        Instant now = clock.instant();
        return PlacePolicy.fromTheLine(waiting, programme, now)
                .flatMap(hold -> placements.lockInLine(waiting.offerId()).map(first -> steps.take(first, hold, now)))
                .map(_ -> programme.withOneMoreHeld())
                .orElse(programme);
    }
}
