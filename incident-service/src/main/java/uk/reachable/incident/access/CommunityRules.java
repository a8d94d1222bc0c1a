package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who prepares, agrees and sends a notice to a school, a family or a community. */
public final class CommunityRules {

    public static final String NEXT_OF_KIN = "POST /api/incidents/{incidentId}/next-of-kin";
    public static final String DRAFT = "POST /api/incidents/{incidentId}/notices";
    public static final String NOTICES = "GET /api/incidents/{incidentId}/notices";
    public static final String REWORD = "POST /api/notices/{noticeId}/wording";
    public static final String AGREE = "POST /api/notices/{noticeId}/agree";
    public static final String ISSUE = "POST /api/notices/{noticeId}/issue";
    public static final String RUNG = "POST /api/notices/{noticeId}/rung";

    private CommunityRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(NEXT_OF_KIN, "Confirm that next of kin are told")
                .row(OF_THE_REGION, with(LEAD_OFFICER), with(DUTY_OFFICER, PROGRAMME_MANAGER), "police only")
                .at(DRAFT, "Draft a notice to a school, a family or a community")
                .row(OF_THE_REGION, IncidentRules.DESK, with(LEAD_OFFICER))
                .at(NOTICES, "See the notices of an incident, and their receipts")
                .row(OF_THE_REGION, with(LEAD_OFFICER, DUTY_OFFICER, PROGRAMME_MANAGER), with(AUDITOR))
                .at(REWORD, "Change the words of a notice, which police then agree again")
                .sameAs(DRAFT)
                .at(AGREE, "Agree the words of a notice")
                .row(OF_THE_REGION, with(LEAD_OFFICER), with(DUTY_OFFICER, PROGRAMME_MANAGER), "police only")
                .at(ISSUE, "Issue a notice, and get its one-time link and code")
                .sameAs(DRAFT)
                .at(RUNG, "Record that the addressee of a notice was told by telephone")
                .sameAs(DRAFT);
    }
}
