package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who moves an incident on, corrects it, merges and links it, and reads what was done. */
public final class CourseRules {

    public static final String AMEND = "POST /api/incidents/{incidentId}/amendments";
    public static final String RESPOND = "POST /api/incidents/{incidentId}/respond";
    public static final String CLOSE = "POST /api/incidents/{incidentId}/close";
    public static final String REOPEN = "POST /api/incidents/{incidentId}/reopen";
    public static final String MERGE = "POST /api/incidents/{incidentId}/merge";
    public static final String UNDO_MERGE = "POST /api/incidents/{incidentId}/undo-merge";
    public static final String LINK = "POST /api/incidents/{incidentId}/links";
    public static final String REMOVE_LINK = "POST /api/incidents/{incidentId}/links/{linkId}/remove";
    public static final String HISTORY = "GET /api/incidents/{incidentId}/history";

    private static final Callers COLLEAGUES = with(LEAD_OFFICER, AUDITOR, OPERATOR);

    private CourseRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(AMEND, "Correct what is known of an incident, or grade it anew")
                .row(OF_THE_REGION, IncidentRules.DESK, COLLEAGUES)
                .at(RESPOND, "Say that somebody responds to an incident")
                .sameAs(AMEND)
                .at(CLOSE, "Close an incident")
                .sameAs(AMEND)
                .at(REOPEN, "Reopen a closed incident")
                .sameAs(AMEND)
                .at(MERGE, "Merge an incident into the one that it is a duplicate of")
                .sameAs(AMEND)
                .at(UNDO_MERGE, "Take a duplicate out again")
                .sameAs(AMEND)
                .at(LINK, "Link an incident with another")
                .sameAs(AMEND)
                .at(REMOVE_LINK, "Remove a link")
                .sameAs(AMEND)
                .at(HISTORY, "Read what was done to an incident: who, when, why, what")
                .sameAs(AMEND);
    }
}
