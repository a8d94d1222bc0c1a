package uk.reachable.incident.access.people;

import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.EMERGENCY_ACCESS;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who sees who a person is. */
public final class PersonRules {

    public static final String PERSON = "GET /api/people/{personId}";

    private PersonRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(PERSON, "See who a person is")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY, "all that is known")
                .row(
                        HOLDS,
                        IncidentRules.PROVIDER_STAFF,
                        IncidentRules.COLLEAGUES,
                        "what was disclosed to the provider")
                .row(
                        ASKED,
                        IncidentRules.PROVIDER_STAFF,
                        IncidentRules.COLLEAGUES,
                        "what is needed to answer: age band, needs, area, site; not who it is")
                .row(EMERGENCY_ACCESS, PeopleRules.IN_AN_EMERGENCY, NOBODY, "all that is known, while it lasts");
    }
}
