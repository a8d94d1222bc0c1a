package uk.reachable.intervention.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who keeps the information-sharing agreements. */
public final class AgreementRules {

    public static final String LIST = "GET /api/agreements";
    public static final String RECORD = "POST /api/agreements";

    private AgreementRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See with whom there is an information-sharing agreement")
                .row(
                        OF_THE_REGION,
                        with(DUTY_OFFICER, PROGRAMME_MANAGER, PRIVACY_OFFICER),
                        ANYBODY,
                        InterventionRules.OWN_REGION)
                .at(RECORD, "Record an information-sharing agreement with a provider")
                .row(OF_THE_REGION, with(PROGRAMME_MANAGER), ANYBODY, InterventionRules.OWN_REGION);
    }
}
