package uk.reachable.system.prove.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What intervention-service has written; {@code ledger} in the order of its numbers. */
public record Places(List<Programme> programmes, List<Placement> placements, List<Entry> ledger) {

    public record Programme(String id, int places, int held, int filled) {}

    /** A request for a place and what became of it. */
    public record Placement(
            String offerId,
            String referralId,
            String state,
            @Nullable String programme) {}

    /** A movement of the ledger. */
    public record Entry(long id, String programme, String offerId, String kind, int heldChange, int filledChange) {}
}
