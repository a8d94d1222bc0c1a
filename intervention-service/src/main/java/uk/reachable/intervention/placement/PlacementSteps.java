package uk.reachable.intervention.placement;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.platform.messaging.Outbox;

/** Takes one step of one placement: its row, the ledger and the event that tells it, in the running transaction. */
@Component
class PlacementSteps {
    private final Placements placements;
    private final Ledger ledger;
    private final Outbox outbox;

    PlacementSteps(Placements placements, Ledger ledger, Outbox outbox) {
        this.placements = placements;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** Does nothing when the command was done before; the row of the programme concerned must be locked. */
    Placement take(Placement before, PlaceCommand command, Instant at) {
        Placement after = before.after(command);
        if (!after.equals(before)) {
            placements.save(after, at);
            after.movementSince(before)
                    .ifPresent(movement -> ledger.enter(
                            movement,
                            after.place().orElseThrow().programme(),
                            after.request().offerId(),
                            at));
            PlacementEvents.of(command, after, at).ifPresent(outbox::append);
        }
        return after;
    }
}
