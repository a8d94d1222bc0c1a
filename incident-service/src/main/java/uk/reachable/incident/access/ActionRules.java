package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.CONVENES;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.incident.access.Relation.OWNS_ACTION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.NAVIGATOR;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who asks an organisation to do something, who reads it, and who says that it is done. */
public final class ActionRules {

    public static final String ASSIGN = "POST /api/meetings/{meetingId}/actions";
    public static final String ACTIONS = "GET /api/actions";
    public static final String OF_INCIDENT = "GET /api/incidents/{incidentId}/actions";
    public static final String COMPLETE = "POST /api/actions/{actionId}/complete";
    public static final String DROP = "POST /api/actions/{actionId}/drop";

    /** Who works on cases; an action may name somebody, whom tasking never sees. */
    private static final Callers WORKERS =
            with(CASEWORKER, PROVIDER_MANAGER, LEAD_OFFICER, NAVIGATOR, DUTY_OFFICER, PROGRAMME_MANAGER);

    private ActionRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(ACTIONS, "See the actions of one's organisation, or of the region")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY, "with ?mine=false all of the region, without the words")
                .row(OWNS_ACTION, WORKERS, ANYBODY, "their organisation's")
                .at(OF_INCIDENT, "See the actions for an incident")
                .row(OF_THE_REGION, IncidentRules.DESK, with(LEAD_OFFICER, AUDITOR, PRIVACY_OFFICER, OPERATOR))
                .row(CONVENES, MeetingRules.POLICE_LEAD, NOBODY)
                .at(COMPLETE, "Say that an action is done")
                .row(OF_THE_REGION, IncidentRules.DESK, MeetingRules.OTHERS_OF_THE_REGION)
                .row(CONVENES, MeetingRules.POLICE_LEAD, NOBODY)
                .row(OWNS_ACTION, WORKERS, ANYBODY)
                .at(DROP, "Say that an action is no longer needed")
                .row(OF_THE_REGION, IncidentRules.DESK, MeetingRules.OTHERS_OF_THE_REGION)
                .row(CONVENES, MeetingRules.POLICE_LEAD, NOBODY)
                .row(OWNS_ACTION, NOBODY, ANYBODY);
    }
}
