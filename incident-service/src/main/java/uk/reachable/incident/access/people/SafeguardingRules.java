package uk.reachable.incident.access.people;

import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who pauses contact with a person, and who answers whether those were told who protect them. */
public final class SafeguardingRules {

    public static final String PAUSE = "POST /api/people/{personId}/contact-pause";
    public static final String LIFT = "POST /api/people/{personId}/contact-pause/lift";
    public static final String PAUSES = "GET /api/incidents/{incidentId}/contact-pauses";
    public static final String ANSWER = "POST /api/people/{personId}/safeguarding/{question}";
    public static final String ASK = "POST /api/people/{personId}/safeguarding/{question}/ask";
    public static final String QUESTIONS = "GET /api/people/{personId}/safeguarding";
    public static final String UNANSWERED = "GET /api/safeguarding/unanswered";

    private SafeguardingRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(PAUSE, "Ask that a person is not contacted yet")
                .row(
                        OF_THE_REGION,
                        with(LEAD_OFFICER, DUTY_OFFICER),
                        with(PROGRAMME_MANAGER),
                        "the duty officer on the word of police")
                .at(LIFT, "Let a person be contacted again")
                .sameAs(PAUSE)
                .at(PAUSES, "See whom police ask not to contact yet")
                .row(
                        OF_THE_REGION,
                        with(LEAD_OFFICER, DUTY_OFFICER, PROGRAMME_MANAGER),
                        with(AUDITOR),
                        "roles and age bands, not who they are")
                .at(ANSWER, "Answer whether those were told who protect a person")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY)
                .at(ASK, "Ask it of a person of whom it is not asked by itself")
                .sameAs(ANSWER)
                .at(QUESTIONS, "See what was asked about a person, and answered")
                .sameAs(ANSWER)
                .at(UNANSWERED, "See what nobody has answered in time")
                .row(OF_THE_REGION, IncidentRules.DESK, ANYBODY, "their own region");
    }
}
