package uk.reachable.incident.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.Actor;

/** Which rows somebody sees: those of a region, or of some of its areas only. */
record BoardScope(String region, @Nullable Set<String> areas) {

    private static final Set<Relation> TO_ONES_OWN_BOARD = Set.of(Relation.OF_THE_REGION, Relation.IN_THEIR_AREAS);

    /** The desk sees its region, tasking its areas; 403 for any other role. */
    static BoardScope of(String endpoint, Actor actor) {
        var verdict = IncidentRules.TABLE.decide(endpoint, actor, TO_ONES_OWN_BOARD);
        verdict.access().orThrow("The board is for the duty desk and police tasking. Ask the region's duty desk.");
        return new BoardScope(actor.region(), verdict.by(Relation.OF_THE_REGION) ? null : actor.areas());
    }

    boolean includes(String localAuthority) {
        return areas == null || areas.contains(localAuthority);
    }

    /** Whoever sees the whole region sees where a row went. */
    boolean sees(BoardChange change) {
        return change.gone() ? areas != null && includes(change.localAuthority()) : includes(change.localAuthority());
    }

    /** The areas as a parameter of SQL; null for the whole region. */
    String @Nullable [] areaCodes() {
        return areas == null ? null : areas.toArray(String[]::new);
    }
}
