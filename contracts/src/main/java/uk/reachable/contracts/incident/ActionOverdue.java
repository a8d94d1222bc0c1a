package uk.reachable.contracts.incident;

import java.time.Instant;

/** An action was not done by its time; status OVERDUE, told once. */
public record ActionOverdue(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String actionId,
        String ownerOrganisation,
        Instant dueBy,
        Instant overdueAt)
        implements MeetingEvent {}
