package uk.reachable.intervention.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about programmes and places. */
public final class InterventionRules {

    public static final String PROGRAMMES = "GET /api/programmes";
    public static final String CAPACITY = "GET /api/capacity";
    public static final String WAITING = "GET /api/waiting";
    public static final String MATCHING = "GET /api/matching/{referralId}";
    public static final String UNMET_NEED = "GET /api/unmet-need";

    public static final AccessTable<Relation> TABLE = ReturnRules.addedTo(
                    AccessTable.<Relation>of("intervention-service")
                            .at(PROGRAMMES, "See the programmes of the region")
                            .row(OF_THE_REGION, ANYBODY, NOBODY, "their own region's")
                            .at(CAPACITY, "See how many places are left")
                            .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), ANYBODY, "their own region's")
                            .at(WAITING, "See who waits for a place, in which order")
                            .sameAs(CAPACITY)
                            .at(MATCHING, "See which programmes fit a referral, and why")
                            .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), NOBODY)
                            .at(UNMET_NEED, "See who could not be offered support, and why")
                            .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, "their own region's"))
            .build();

    private InterventionRules() {}

    /** For what is asked of one's own region. */
    public static Access decide(String endpoint, Actor actor) {
        return decide(endpoint, actor, true);
    }

    /** For one case. */
    public static Access decide(String endpoint, Actor actor, boolean isOfTheirRegion) {
        Set<Relation> relations = isOfTheirRegion ? Set.of(OF_THE_REGION) : Set.of();
        return TABLE.decide(endpoint, actor, relations).access();
    }
}
