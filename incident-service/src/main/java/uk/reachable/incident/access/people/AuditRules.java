package uk.reachable.incident.access.people;

import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who reads who saw a person, and who has a person erased. */
public final class AuditRules {

    public static final String PEOPLE = "GET /api/people";
    public static final String SIGHTINGS = "GET /api/people/{personId}/sightings";
    public static final String ERASURE = "GET /api/people/{personId}/erasure";
    public static final String ERASE = "POST /api/people/{personId}/erasure";

    private static final Callers WHO_WATCH = with(AUDITOR, PRIVACY_OFFICER);

    private AuditRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(PEOPLE, "Find the people of an incident by its reference, without who they are")
                .row(OF_THE_REGION, WHO_WATCH, ANYBODY, "their own region's")
                .at(SIGHTINGS, "See who read or changed what is known of a person")
                .row(OF_THE_REGION, WHO_WATCH, NOBODY, "not who the person is")
                .at(ERASURE, "See whether a person was erased, or what keeps them from it")
                .row(OF_THE_REGION, WHO_WATCH, NOBODY)
                .at(ERASE, "Destroy for ever who a person is")
                .row(OF_THE_REGION, with(PRIVACY_OFFICER), NOBODY);
    }
}
