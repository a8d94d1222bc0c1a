package uk.reachable.intervention.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THEIR_ORGANISATION;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who keeps the workers of a provider: its managers, and nobody else's; each worker sees themself. */
public final class WorkerRules {

    public static final String LIST = "GET /api/workers";
    public static final String KEEP = "PUT /api/workers/{id}";
    public static final String HISTORY = "GET /api/workers/{id}/history";

    private static final String OWN_ORGANISATION = "their own organisation's";

    private WorkerRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See the workers of one's organisation, and how many people each supports")
                .row(
                        OF_THEIR_ORGANISATION,
                        with(CASEWORKER, PROVIDER_MANAGER),
                        ANYBODY,
                        OWN_ORGANISATION + "; a caseworker only themself")
                .at(KEEP, "Put a worker on file, or change when and for how many people they work")
                .row(OF_THEIR_ORGANISATION, with(PROVIDER_MANAGER), ANYBODY, OWN_ORGANISATION)
                .at(HISTORY, "See who changed a worker, and what")
                .row(OF_THEIR_ORGANISATION, with(PROVIDER_MANAGER), ANYBODY, OWN_ORGANISATION);
    }

    /** Everybody works for one organisation, and asks of that one only. */
    public static Access decide(String endpoint, Actor actor) {
        return InterventionRules.TABLE
                .decide(endpoint, actor, Set.of(OF_THEIR_ORGANISATION))
                .access();
    }
}
