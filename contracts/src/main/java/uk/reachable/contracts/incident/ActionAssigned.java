package uk.reachable.contracts.incident;

import java.time.Instant;

/** A meeting gave an organisation something to do by {@code dueBy}. */
public record ActionAssigned(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String actionId,
        String ownerOrganisation,
        Instant dueBy,
        Instant assignedAt)
        implements MeetingEvent {}
