package uk.reachable.intervention.returns.guardrail;

import java.math.BigDecimal;
import java.util.List;
import uk.reachable.intervention.returns.spend.Spend;

/** The guardrails of a grant year, with what is spent. */
record GuardrailView(String grantYear, BigDecimal coreGrant, List<Standing> guardrails) {

    static GuardrailView of(GrantConditions conditions, List<Spend> spends) {
        return new GuardrailView(
                conditions.grantYear(), conditions.coreGrant(), GuardrailPolicy.standings(conditions, spends));
    }
}
