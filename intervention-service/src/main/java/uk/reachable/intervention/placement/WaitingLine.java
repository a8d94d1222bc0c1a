package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.capacity.Staff;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.placement.InLine.Turn;
import uk.reachable.intervention.safeguards.Whose;
import uk.reachable.platform.messaging.Outbox;

/**
 * Gives the free places of a programme to those who wait, in the order of {@code PriorityPolicy}, then longest first.
 */
@Component
public class WaitingLine {
    private final Placements placements;
    private final PlaceRequests requests;
    private final Ledger ledger;
    private final Teams teams;
    private final PlacementSteps steps;
    private final Outbox outbox;
    private final Clock clock;

    WaitingLine(
            Placements placements,
            PlaceRequests requests,
            Ledger ledger,
            Teams teams,
            PlacementSteps steps,
            Outbox outbox,
            Clock clock) {
        this.placements = placements;
        this.requests = requests;
        this.ledger = ledger;
        this.teams = teams;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Runs in the transaction that freed the place, so that nobody else can take it first. While what was told is taken
     * back, the place may be another's already: then the sweep gives it away, once the service runs.
     */
    public void serve(String programme) {
        if (outbox.isTakingBack()) {
            return;
        }
        ledger.lock(List.of(programme)).stream()
                .filter(one -> Matching.isOpen(one.programme(), clock.instant()))
                .forEach(this::serve);
    }

    /** Reads no further than its places and its workers go. */
    private void serve(Candidate programme) {
        Candidate now = programme;
        Turn turn = Turn.FRONT;
        while (now.free() > 0) {
            List<InLine> next = requests.nextInLine(now.programme(), turn);
            if (next.isEmpty()) {
                return;
            }
            Staff staff = staffFor(now, next);
            if (!staff.hasRoom(now, clock.instant())) {
                return;
            }
            now = offer(now, next, staff);
            turn = next.getLast().turn();
        }
    }

    private Staff staffFor(Candidate programme, List<InLine> next) {
        List<Whose> people = next.stream().map(one -> one.request().whose()).toList();
        return teams.lock(List.of(programme), people);
    }

    private Candidate offer(Candidate programme, List<InLine> next, Staff staff) {
        Candidate now = programme;
        for (InLine waiting : next) {
            now = offer(now, waiting.request(), staff);
        }
        return now;
    }

    private Candidate offer(Candidate programme, PlaceRequest waiting, Staff staff) {
        Instant now = clock.instant();
        return PlacePolicy.fromTheLine(waiting, staff.beside(programme, waiting.whose(), now), now)
                .flatMap(hold -> placements.lockInLine(waiting.offerId()).map(first -> steps.take(first, hold, now)))
                .map(_ -> programme.withOneMoreHeld())
                .orElse(programme);
    }
}
