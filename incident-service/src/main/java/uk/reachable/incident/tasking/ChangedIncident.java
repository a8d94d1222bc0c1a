package uk.reachable.incident.tasking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.board.BoardRow;

/** An incident whose row is not what it was: as it stood then, as it stands now, and what of it changed. */
record ChangedIncident(
        String incidentId,
        Kind change,
        List<BoardField> changed,

        @Schema(implementation = BoardRow.class, description = "Absent when it was not on this board then") @Nullable
        JsonNode then,

        @Schema(implementation = BoardRow.class, description = "Absent when it is not on this board any more") @Nullable
        JsonNode now) {

    /** Whether it came on this board, changed there, or left it for another area or unit. */
    @Schema(name = "BoardChangeKind")
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    static ChangedIncident of(String incidentId, @Nullable JsonNode then, @Nullable JsonNode now) {
        if (then == null) {
            return new ChangedIncident(incidentId, Kind.ADDED, List.of(), null, now);
        }
        return now == null
                ? new ChangedIncident(incidentId, Kind.REMOVED, List.of(), then, null)
                : new ChangedIncident(incidentId, Kind.CHANGED, BoardField.changed(then, now), then, now);
    }
}
