package uk.reachable.intervention.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who records who must not meet whom, and who decides when there is nobody else to ask. */
public final class SafeguardRules {

    public static final String LIST = "GET /api/safeguards";
    public static final String RECORD = "POST /api/safeguards";
    public static final String END = "POST /api/safeguards/{id}/end";
    public static final String DECIDE = "POST /api/matching/{referralId}/decisions";

    private SafeguardRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See who must not meet whom")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), ANYBODY, "what their own region recorded")
                .at(RECORD, "Record that two people are on opposing sides, or that a worker is not safe for somebody")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), ANYBODY, "of people of their own region")
                .at(END, "End a safeguard")
                .row(OF_THE_REGION, with(DUTY_OFFICER, PROGRAMME_MANAGER), NOBODY)
                .at(DECIDE, "Decide that a programme may be asked in spite of opposing sides")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), with(DUTY_OFFICER));
    }
}
