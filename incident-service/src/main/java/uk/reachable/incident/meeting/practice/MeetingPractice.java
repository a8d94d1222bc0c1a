package uk.reachable.incident.meeting.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a region runs its meetings, as reviewed: who chairs unless somebody says otherwise, how many hours after the
 * deadline it is told again that a meeting is not convened, how many hours before its time an action is recalled.
 */
public record MeetingPractice(
        String region, int version, String basis, String chair, List<Integer> escalationHours, int reminderHours) {
    public MeetingPractice {
        escalationHours = List.copyOf(escalationHours);
    }

    public List<Duration> escalationSteps() {
        return escalationHours.stream().map(Duration::ofHours).toList();
    }

    /** When the owner of an action is reminded; null when the time is so short that its assignment says enough. */
    public @Nullable Instant reminder(Instant assignedAt, Instant dueBy) {
        Instant at = dueBy.minus(Duration.ofHours(reminderHours));
        return at.isAfter(assignedAt) ? at : null;
    }
}
