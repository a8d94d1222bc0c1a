package uk.reachable.incident.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often it was told that a meeting is not convened in time, and when it will be told again: first at its deadline,
 * then at each of the region's steps after it.
 *
 * @param nextAt null when no step is left
 */
public record Escalation(int told, @Nullable Instant nextAt) {

    boolean isDueAt(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    Escalation after(Instant dueBy, List<Duration> steps) {
        return new Escalation(told + 1, told < steps.size() ? dueBy.plus(steps.get(told)) : null);
    }
}
