package uk.reachable.incident.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/**
 * One line of a region's rules: incidents of this category (any, when absent), this severity or graver, and, when an
 * age band is named, with a person of that band.
 */
public record MeetingRule(
        String id,
        @Nullable Category category,
        Severity minimumSeverity,
        @Nullable AgeBand ageBand,
        int dueHours) {

    boolean covers(Category ofIncident, Severity severity, Set<AgeBand> ageBands) {
        return (category == null || category == ofIncident)
                && severity.isAtLeast(minimumSeverity)
                && (ageBand == null || ageBands.contains(ageBand));
    }
}
