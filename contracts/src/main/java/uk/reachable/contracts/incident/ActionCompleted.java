package uk.reachable.contracts.incident;

import java.time.Instant;

/** An action is done. */
public record ActionCompleted(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String actionId,
        String ownerOrganisation,
        Instant completedAt)
        implements MeetingEvent {}
