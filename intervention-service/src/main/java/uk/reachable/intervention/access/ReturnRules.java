package uk.reachable.intervention.access;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THEIR_PROGRAMME;
import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who makes returns: the programme managers of a region, from what its providers did. */
public final class ReturnRules {

    public static final String REACH = "GET /api/returns/reach";
    public static final String COUNTED = "GET /api/returns/reach/{programme}/counted";
    public static final String PROFESSIONALS = "POST /api/programmes/{id}/professionals";

    public static final String SUBMIT = "POST /api/returns";
    public static final String LIST = "GET /api/returns";
    public static final String READ = "GET /api/returns/{id}";
    public static final String RESTATE = "POST /api/returns/{id}/restate";
    public static final String SPEND = "POST /api/returns/spend";
    public static final String GUARDRAILS = "GET /api/returns/guardrails";

    private static final String OWN_REGION = "their own region's";

    private ReturnRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return spending(filing(counting(table)));
    }

    private static AccessTable.Builder<Relation> counting(AccessTable.Builder<Relation> table) {
        return table.at(REACH, "See how many people and professionals each programme reached")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(COUNTED, "Open a figure: see which cases it counts")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, "references and days, nobody's identity")
                .at(PROFESSIONALS, "Record how many professionals a programme trained")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY)
                .row(OF_THEIR_PROGRAMME, with(CASEWORKER, PROVIDER_MANAGER), ANYBODY);
    }

    private static AccessTable.Builder<Relation> filing(AccessTable.Builder<Relation> table) {
        return table.at(SUBMIT, "Submit a return: freeze it")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(LIST, "See which returns were submitted")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(READ, "Read a return as it was submitted and restated")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY)
                .at(RESTATE, "Restate a return, with the reason")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY);
    }

    private static AccessTable.Builder<Relation> spending(AccessTable.Builder<Relation> table) {
        return table.at(SPEND, "Enter what was spent, or ask which guardrails it would tip")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(GUARDRAILS, "See how the conditions of the grant stand")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION);
    }

    /** For what belongs to a region, which may be another than the caller's. */
    public static Access decide(String endpoint, Actor actor, String region) {
        return decide(endpoint, actor, relations(actor, region));
    }

    /** For what belongs to a programme: its region's, and its provider's. */
    public static Access decide(String endpoint, Actor actor, String region, String provider) {
        Set<Relation> relations = relations(actor, region);
        if (actor.isOf(provider)) {
            relations.add(OF_THEIR_PROGRAMME);
        }
        return decide(endpoint, actor, relations);
    }

    private static Access decide(String endpoint, Actor actor, Set<Relation> relations) {
        return InterventionRules.TABLE.decide(endpoint, actor, relations).access();
    }

    private static Set<Relation> relations(Actor actor, String region) {
        return actor.region().equals(region) ? EnumSet.of(OF_THE_REGION) : EnumSet.noneOf(Relation.class);
    }
}
