package uk.reachable.gateway.board.changes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.Board;

/** What changed on the board, as incident-service answers it. */
record Changes(
        Instant asOf,
        Instant since,
        @Nullable String forum,
        List<Changed> items,
        @Nullable String next) {

    /** One incident: as it stood then, and as it stands now; absent where it was or is not on the board asked for. */
    record Changed(String incidentId, Board.@Nullable Item then, Board.@Nullable Item now) {}
}
