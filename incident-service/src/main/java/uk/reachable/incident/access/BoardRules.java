package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.NAVIGATOR;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who sees the board. */
public final class BoardRules {

    public static final String BOARD = "GET /api/board";
    public static final String BOARD_STREAM = "GET /api/board/stream";

    public static final String BOARD_CHANGES = "GET /api/board/changes";
    public static final String BOARD_CHOICES = "GET /api/board/choices";

    private BoardRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(BOARD, "See the board")
                .row(OF_THE_REGION, IncidentRules.DESK, ANYBODY, "the whole region")
                .row(IN_THEIR_AREAS, with(TASKING, NAVIGATOR), NOBODY, "their areas")
                .at(BOARD_STREAM, "Follow the board live")
                .sameAs(BOARD)
                .at(BOARD_CHANGES, "See what changed on the board since a forum or a moment")
                .sameAs(BOARD)
                .at(BOARD_CHOICES, "See by what the board can be narrowed and compared")
                .sameAs(BOARD);
    }
}
