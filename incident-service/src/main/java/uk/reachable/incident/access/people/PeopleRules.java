package uk.reachable.incident.access.people;

import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hides people from whom, and who sees them in an emergency. */
public final class PeopleRules {

    public static final String EXCLUSIONS = "GET /api/people/{personId}/exclusions";
    public static final String EXCLUDE = "POST /api/people/{personId}/exclusions";
    public static final String REMOVE_EXCLUSION = "POST /api/people/{personId}/exclusions/{exclusionId}/remove";
    public static final String EMERGENCY = "POST /api/people/{personId}/emergency-access";
    public static final String EMERGENCIES = "GET /api/emergency-accesses";
    public static final String REVIEW = "POST /api/emergency-accesses/{accessId}/review";

    static final Callers IN_AN_EMERGENCY =
            with(DUTY_OFFICER, PROGRAMME_MANAGER, LEAD_OFFICER, CASEWORKER, PROVIDER_MANAGER);

    private PeopleRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.and(PeopleRules::restricted).and(PeopleRules::emergency);
    }

    private static AccessTable.Builder<Relation> restricted(AccessTable.Builder<Relation> table) {
        return table.at(EXCLUSIONS, "See from whom a person is hidden")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER, PRIVACY_OFFICER), NOBODY, "unless excluded themselves")
                .at(EXCLUDE, "Hide a person from a user or an organisation")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER, PRIVACY_OFFICER), NOBODY)
                .at(REMOVE_EXCLUSION, "Show a person again to those of an exclusion")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER, PRIVACY_OFFICER), with(DUTY_OFFICER));
    }

    private static AccessTable.Builder<Relation> emergency(AccessTable.Builder<Relation> table) {
        return table.at(EMERGENCY, "Take emergency access to an identity")
                .row(OF_THE_REGION, IN_AN_EMERGENCY, NOBODY, "all that is known, for an hour")
                .row(HOLDS, IncidentRules.PROVIDER_STAFF, IncidentRules.COLLEAGUES, "all that is known, for an hour")
                .row(ASKED, IncidentRules.PROVIDER_STAFF, IncidentRules.COLLEAGUES, "all that is known, for an hour")
                .at(EMERGENCIES, "See who took emergency access, and why")
                .row(OF_THE_REGION, with(PRIVACY_OFFICER), ANYBODY, "their own region's")
                .at(REVIEW, "Review an emergency access")
                .row(OF_THE_REGION, with(PRIVACY_OFFICER), NOBODY);
    }
}
