package uk.reachable.incident.access;

import java.util.Set;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.web.problem.Problems;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who reads and changes the rules that call a meeting. */
public final class RulesRules {

    public static final String LIST = "GET /api/rules";
    public static final String READ = "GET /api/rules/{version}";
    public static final String PUBLISH = "POST /api/rules";
    public static final String DRY_RUN = "POST /api/rules/dry-run";

    private RulesRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See the versions of the rules that call a meeting")
                .row(
                        OF_THE_REGION,
                        with(DUTY_OFFICER, PROGRAMME_MANAGER, LEAD_OFFICER, AUDITOR),
                        ANYBODY,
                        "their own region's")
                .at(READ, "Read a version of the rules")
                .sameAs(LIST)
                .at(PUBLISH, "Publish the next version of the rules")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY)
                .at(DRY_RUN, "See what changed rules would have done")
                .sameAs(PUBLISH);
    }

    /** The region whose rules are meant: the caller's own; throws unless they may do this there. */
    public static String regionOf(Actor actor, String endpoint) {
        IncidentRules.TABLE
                .decide(endpoint, actor, Set.of(OF_THE_REGION))
                .access()
                .orThrow();
        return Regions.byId(actor.region())
                .map(Region::id)
                .orElseThrow(() -> Problems.forbidden("Your region is not served here. Ask whoever manages accounts."));
    }
}
