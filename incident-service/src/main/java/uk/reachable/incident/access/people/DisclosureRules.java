package uk.reachable.incident.access.people;

import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who decides what providers see of an identity, and who reads the record of it. */
public final class DisclosureRules {

    public static final String PREVIEW = "GET /api/people/{personId}/disclosure";
    public static final String CHANGE = "POST /api/people/{personId}/disclosures";
    public static final String RECORD = "GET /api/people/{personId}/disclosures";

    private DisclosureRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(PREVIEW, "See a disclosure as its recipient will see it")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY)
                .at(CHANGE, "Choose what the provider of a referral sees")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY)
                .at(RECORD, "See what was disclosed to whom, on which basis and under which agreement")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER, PRIVACY_OFFICER), NOBODY);
    }
}
