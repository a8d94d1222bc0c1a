package uk.reachable.incident.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;

/** Which rows somebody sees: those of a region, or of some of its areas only. */
record BoardScope(String region, @Nullable Set<String> areas) {

    /** The desk sees its region, tasking its areas; 403 for any other role. */
    static BoardScope of(Actor actor) {
        if (actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER)) {
            return new BoardScope(actor.region(), null);
        }
        if (actor.is(Role.TASKING)) {
            return new BoardScope(actor.region(), actor.areas());
        }
        throw Problems.forbidden("The board is for the duty desk and police tasking. Ask the region's duty desk.");
    }

    boolean includes(String localAuthority) {
        return areas == null || areas.contains(localAuthority);
    }

    /** The areas as a parameter of SQL; null for the whole region. */
    String @Nullable [] areaCodes() {
        return areas == null ? null : areas.toArray(String[]::new);
    }
}
