package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.THEIR_OWN;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who keeps what they have begun to write: each for themselves, and nobody for anybody else. */
public final class DraftRules {

    public static final String READ = "GET /api/drafts/{form}";
    public static final String SAVE = "PUT /api/drafts/{form}";
    public static final String DELETE = "DELETE /api/drafts/{form}";

    private DraftRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(READ, "Go on with what one has begun to write")
                .row(THEIR_OWN, ANYBODY, NOBODY, "their own draft")
                .at(SAVE, "Keep what one has begun to write, for a week")
                .row(THEIR_OWN, ANYBODY, NOBODY)
                .at(DELETE, "Delete one's draft")
                .row(THEIR_OWN, ANYBODY, NOBODY);
    }
}
