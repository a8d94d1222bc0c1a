package uk.reachable.incident.rules.rehearsal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.rules.proposal.PatternRequest;
import uk.reachable.incident.rules.proposal.ProposedRules;
import uk.reachable.incident.rules.proposal.RuleRequest;

/** Rules and patterns to try. */
record DryRunRequest(
        @NotNull(message = "is required") @Size(max = 100, message = "has at most 100 rules") @Nullable
        List<@NotNull(message = "must be a rule") @Valid RuleRequest> rules,

        @Size(max = 20, message = "has at most 20 patterns") @Nullable
        List<@NotNull(message = "must be a pattern") @Valid PatternRequest> patterns) {

    ProposedRules proposed() {
        return ProposedRules.of(rules, patterns);
    }
}
