package uk.reachable.incident.board;

import org.jspecify.annotations.Nullable;
import uk.reachable.incident.board.scope.BoardScope;
import uk.reachable.platform.stream.Change;

/**
 * One numbered change of a region's board; {@code data} is the whole row after it, as JSON.
 *
 * @param npuBefore the unit that the incident has just left: its viewers see by the row that it went
 * @param gone whether an incident was found to belong to another area: this one's board loads anew, without it
 */
record BoardChange(
        long seq,
        String localAuthority,
        @Nullable String npu,
        @Nullable String npuBefore,
        String data,
        boolean gone) implements Change {

    @Override
    public boolean isReset() {
        return gone;
    }

    /** Whoever sees the whole region sees where a row went. */
    boolean concerns(BoardScope scope) {
        if (gone) {
            return !scope.isWholeRegion() && scope.includes(localAuthority, npu);
        }
        return scope.includes(localAuthority, npu) || npuBefore != null && scope.includes(localAuthority, npuBefore);
    }
}
