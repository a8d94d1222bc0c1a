package uk.reachable.incident.rules.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.rules.MeetingRule;

/** A rule as a manager proposes it; any category and anybody's age, where they are left out. */
public record RuleRequest(
        @NotNull(message = "is required") @Pattern(regexp = ID, message = ID_IN_WORDS) @Nullable
        String id,

        @Nullable Category category,
        @NotNull(message = "is required") @Nullable Severity minimumSeverity,
        @Nullable AgeBand ageBand,

        @NotNull(message = "is required") @Min(value = 1, message = DUE) @Max(value = 336, message = DUE) @Nullable
        Integer dueHours) {

    static final String ID = "[a-z0-9][a-z0-9-]{0,59}";
    static final String ID_IN_WORDS = "must be small letters, digits and hyphens, such as wm-knife-child";
    static final String DUE = "must be from 1 to 336 hours";

    MeetingRule toRule() {
        return new MeetingRule(
                Objects.requireNonNull(id),
                category,
                Objects.requireNonNull(minimumSeverity),
                ageBand,
                Objects.requireNonNull(dueHours));
    }
}
