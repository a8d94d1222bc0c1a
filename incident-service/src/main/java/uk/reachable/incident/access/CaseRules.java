package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.LOGGED_IT;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.NAVIGATOR;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who logs an incident and reads what is known of it. */
public final class CaseRules {

    public static final String LOG = "POST /api/incidents";
    public static final String RESPONSE = "GET /api/incidents/{incidentId}/response";
    public static final String NOTES = "GET /api/incidents/{incidentId}/notes";

    /** Another address of the response: the one that logging answers with. */
    private static final String INCIDENT = "GET /api/incidents/{incidentId}";

    private CaseRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(LOG, "Log an incident")
                .row(OF_THE_REGION, with(DUTY_OFFICER), ANYBODY, "in their own region only")
                .row(IN_THEIR_AREAS, with(NAVIGATOR), NOBODY, "in their own areas only")
                .at(RESPONSE, "See how the response stands")
                .row(
                        OF_THE_REGION,
                        IncidentRules.DESK,
                        with(LEAD_OFFICER, AUDITOR, OPERATOR),
                        "all of it, without who the people are")
                .row(IN_THEIR_AREAS, with(TASKING), NOBODY, "incident, meeting, purposes, counts of referrals")
                .row(
                        LOGGED_IT,
                        with(NAVIGATOR),
                        NOBODY,
                        "all of it, without who the people are and without incidents that are lin"
                                + "ked or merged with it")
                .row(HOLDS, NOBODY, IncidentRules.COLLEAGUES)
                .row(ASKED, NOBODY, IncidentRules.COLLEAGUES)
                .at(INCIDENT, "The same, at the address that logging answers with")
                .sameAs(RESPONSE)
                .at(NOTES, "Read what was written about an incident")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY);
    }
}
