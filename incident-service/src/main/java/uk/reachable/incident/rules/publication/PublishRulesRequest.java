package uk.reachable.incident.rules.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.rules.proposal.PatternRequest;
import uk.reachable.incident.rules.proposal.ProposedRules;
import uk.reachable.incident.rules.proposal.RuleRequest;

/**
 * The next version as a whole, made from {@code baseVersion}, the newest that its author has read; it holds from a
 * moment on, at once when that is left out.
 */
record PublishRulesRequest(
        @NotNull(message = "is required") @Nullable Integer baseVersion,
        @Nullable Instant from,

        @NotEmpty(message = "needs at least one rule: without any, no meeting is called")
        @Size(max = 100, message = "has at most 100 rules")
        @Nullable
        List<@NotNull(message = "must be a rule") @Valid RuleRequest> rules,

        @Size(max = 20, message = "has at most 20 patterns") @Nullable
        List<@NotNull(message = "must be a pattern") @Valid PatternRequest> patterns,

        @NotBlank(message = "is required: say why the rules change")
        @Size(max = 1000, message = "has at most 1,000 characters")
        @Nullable
        String why) {

    ProposedRules proposed() {
        return ProposedRules.of(rules, patterns);
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "PublishRulesRequest[from version " + baseVersion + "]";
    }
}
