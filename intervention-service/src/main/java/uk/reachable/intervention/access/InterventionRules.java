package uk.reachable.intervention.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about programmes and places. */
public final class InterventionRules {

    static final String OWN_REGION = "their own region's";

    public static final String PROGRAMMES = "GET /api/programmes";
    public static final String OUTREACH = "GET /api/outreach";
    public static final String EDIT = "PUT /api/programmes/{id}";
    public static final String EXTEND = "POST /api/programmes/{id}/funding";
    public static final String HISTORY = "GET /api/programmes/{id}/history";
    public static final String CAPACITY = "GET /api/capacity";
    public static final String WAITING = "GET /api/waiting";
    public static final String MATCHING = "GET /api/matching/{referralId}";
    public static final String UNMET_NEED = "GET /api/unmet-need";
    public static final String WIND_DOWN = "GET /api/wind-down";

    public static final AccessTable<Relation> TABLE = AgreementRules.addedTo(ReturnRules.addedTo(SafeguardRules.addedTo(
                    WorkerRules.addedTo(demand(places(programmes(AccessTable.of("intervention-service"))))))))
            .build();

    private InterventionRules() {}

    private static AccessTable.Builder<Relation> programmes(AccessTable.Builder<Relation> table) {
        return table.at(PROGRAMMES, "See the programmes of the region")
                .row(OF_THE_REGION, ANYBODY, NOBODY, OWN_REGION)
                .at(OUTREACH, "See what reaches professionals, schools, communities and young people at large")
                .row(OF_THE_REGION, ANYBODY, NOBODY, OWN_REGION)
                .at(EDIT, "Change a programme")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY)
                .at(EXTEND, "Fund a programme for longer")
                .sameAs(EDIT)
                .at(HISTORY, "See who changed a programme, and what")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER, AUDITOR), ANYBODY);
    }

    private static AccessTable.Builder<Relation> places(AccessTable.Builder<Relation> table) {
        return table.at(CAPACITY, "See how many places are left")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(WAITING, "See who waits for a place, in which order")
                .sameAs(CAPACITY)
                .at(MATCHING, "See which programmes fit a referral, and why")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), NOBODY);
    }

    private static AccessTable.Builder<Relation> demand(AccessTable.Builder<Relation> table) {
        return table.at(UNMET_NEED, "See who could not be offered support, and why")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION)
                .at(WIND_DOWN, "See which programmes end soon, and whom that leaves")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, OWN_REGION);
    }

    /** For what is asked of one's own region. */
    public static Access decide(String endpoint, Actor actor) {
        return decide(endpoint, actor, true);
    }

    /** For one thing; false also when there is no such thing. */
    public static Access decide(String endpoint, Actor actor, boolean isOfTheirRegion) {
        Set<Relation> relations = isOfTheirRegion ? Set.of(OF_THE_REGION) : Set.of();
        return TABLE.decide(endpoint, actor, relations).access();
    }
}
