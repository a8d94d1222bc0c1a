package uk.reachable.incident.rules.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.pattern.Within;

/** A pattern as a manager proposes it; km belongs to KM and to nothing else. */
public record PatternRequest(
        @NotNull(message = "is required") @Pattern(regexp = RuleRequest.ID, message = RuleRequest.ID_IN_WORDS) @Nullable
        String id,

        @NotNull(message = "is required") @Nullable Category category,

        @NotNull(message = "is required")
        @Min(value = 2, message = "must be from 2 to 50: a rule is for one incident")
        @Max(value = 50, message = "must be from 2 to 50")
        @Nullable
        Integer count,

        @NotNull(message = "is required")
        @Min(value = 1, message = "must be from 1 to 90")
        @Max(value = 90, message = "must be from 1 to 90")
        @Nullable
        Integer days,

        @NotNull(message = "is required") @Nullable Within within,

        @DecimalMin(value = "0.1", message = "must be from 0.1 to 50")
        @DecimalMax(value = "50", message = "must be from 0.1 to 50")
        @Nullable
        Double km,

        @NotNull(message = "is required")
        @Min(value = 1, message = RuleRequest.DUE)
        @Max(value = 336, message = RuleRequest.DUE)
        @Nullable
        Integer dueHours) {

    boolean hasItsRadius() {
        return (within == Within.KM) == (km != null);
    }

    MeetingPattern toPattern() {
        return new MeetingPattern(
                Objects.requireNonNull(id),
                Objects.requireNonNull(category),
                Objects.requireNonNull(count),
                Objects.requireNonNull(days),
                Objects.requireNonNull(within),
                km,
                Objects.requireNonNull(dueHours));
    }
}
