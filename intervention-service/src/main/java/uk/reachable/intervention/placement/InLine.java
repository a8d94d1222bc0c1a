package uk.reachable.intervention.placement;

import java.time.Instant;

/** A request that waits, and its turn. */
public record InLine(PlaceRequest request, Turn turn) {

    /**
     * A place in the order of the line.
     *
     * @param priority as it was when the request came in; 1 comes first
     */
    public record Turn(int priority, Instant since, String offerId) {

        /** Before everybody. */
        static final Turn FRONT = new Turn(0, Instant.EPOCH, "");
    }
}
