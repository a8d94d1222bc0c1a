package uk.reachable.contracts.incident;

import java.time.Instant;

/** An action is not done and nearly due; told once. */
public record ActionDueSoon(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String actionId,
        String ownerOrganisation,
        Instant dueBy,
        Instant remindedAt)
        implements MeetingEvent {}
