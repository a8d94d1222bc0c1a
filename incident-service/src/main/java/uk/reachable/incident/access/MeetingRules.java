package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.CONVENES;
import static uk.reachable.incident.access.Relation.INVITED;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who keeps the record of a meeting, and who reads how much of it. */
public final class MeetingRules {

    public static final String RECORD = "POST /api/incidents/{incidentId}/meetings";
    public static final String MEETINGS = "GET /api/meetings";
    public static final String MEETING = "GET /api/meetings/{meetingId}";
    public static final String SCHEDULE = "POST /api/meetings/{meetingId}/schedule";
    public static final String HOLD = "POST /api/meetings/{meetingId}/held";
    public static final String CONCLUDE = "POST /api/meetings/{meetingId}/conclude";
    public static final String CANCEL = "POST /api/meetings/{meetingId}/cancel";
    public static final String INVITE = "POST /api/meetings/{meetingId}/invitations";
    public static final String ATTENDANCE = "POST /api/meetings/{meetingId}/attendance";
    public static final String SHARE = "POST /api/meetings/{meetingId}/incidents";
    public static final String PURPOSE = "POST /api/meetings/{meetingId}/purposes/{purpose}";
    public static final String REFER = "POST /api/meetings/{meetingId}/referrals";
    public static final String MINUTES = "GET /api/meetings/{meetingId}/minutes";

    static final Callers POLICE_LEAD = with(LEAD_OFFICER);
    static final Callers OTHERS_OF_THE_REGION = with(AUDITOR, PRIVACY_OFFICER, OPERATOR);

    private MeetingRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        table.at(RECORD, "Record a meeting that police have called")
                .row(OF_THE_REGION, IncidentRules.DESK, with(LEAD_OFFICER, AUDITOR, PRIVACY_OFFICER, OPERATOR))
                .row(CONVENES, POLICE_LEAD, NOBODY)
                .at(MEETINGS, "See the meetings")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY, "all of the region")
                .row(CONVENES, POLICE_LEAD, NOBODY, "those that they convene")
                .row(
                        INVITED,
                        IncidentRules.COLLEAGUES,
                        ANYBODY,
                        "those that they are invited to, without case content");
        read(table, MEETING, "See a meeting");
        read(table, MINUTES, "Read the minutes of a meeting");
        keep(table, SCHEDULE, "Say when a meeting is");
        keep(table, HOLD, "Record that a meeting was held");
        keep(table, CONCLUDE, "Conclude the record of a meeting");
        keep(table, CANCEL, "Cancel a meeting");
        keep(table, INVITE, "Invite partners to a meeting, or no longer");
        keep(table, ATTENDANCE, "Record who came to a meeting, and apologies");
        keep(table, SHARE, "Deal with a further incident in a meeting");
        keep(table, PURPOSE, "Record what is done about a purpose of the response");
        keep(table, REFER, "Refer somebody as a meeting decided");
        return keep(table, ActionRules.ASSIGN, "Ask an organisation to do something");
    }

    private static void read(AccessTable.Builder<Relation> table, String endpoint, String purpose) {
        table.at(endpoint, purpose)
                .row(OF_THE_REGION, IncidentRules.DESK, OTHERS_OF_THE_REGION, "all of it")
                .row(CONVENES, POLICE_LEAD, NOBODY, "all of it")
                .row(INVITED, IncidentRules.COLLEAGUES, NOBODY, "without case content");
    }

    private static AccessTable.Builder<Relation> keep(
            AccessTable.Builder<Relation> table, String endpoint, String purpose) {
        return table.at(endpoint, purpose)
                .row(OF_THE_REGION, IncidentRules.DESK, OTHERS_OF_THE_REGION)
                .row(CONVENES, POLICE_LEAD, NOBODY)
                .row(INVITED, NOBODY, IncidentRules.COLLEAGUES);
    }
}
