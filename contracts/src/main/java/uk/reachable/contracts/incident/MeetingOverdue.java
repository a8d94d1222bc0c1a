package uk.reachable.contracts.incident;

import java.time.Instant;

/**
 * A meeting was not convened by its time ({@code dueBy}); told once for each step of the region's escalation, the first
 * is 1.
 */
public record MeetingOverdue(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String policeLead,
        int escalation,
        Instant dueBy,
        Instant overdueAt)
        implements MeetingEvent {}
