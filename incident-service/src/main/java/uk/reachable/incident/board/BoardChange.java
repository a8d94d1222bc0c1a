package uk.reachable.incident.board;

import org.jspecify.annotations.Nullable;
import uk.reachable.platform.stream.Change;

/**
 * One numbered change of a region's board; {@code data} is the whole row after it, as JSON.
 *
 * @param npuBefore the unit that the incident has just left: its viewers see by the row that it went
 */
record BoardChange(
        long seq,
        String localAuthority,
        @Nullable String npu,
        @Nullable String npuBefore,
        String data) implements Change {

    boolean concerns(BoardScope scope) {
        return scope.includes(localAuthority, npu) || npuBefore != null && scope.includes(localAuthority, npuBefore);
    }
}
