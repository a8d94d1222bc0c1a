package uk.reachable.contracts.incident;

import java.time.Instant;

/** An action is no longer needed. */
public record ActionDropped(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String actionId,
        String ownerOrganisation,
        Instant droppedAt)
        implements MeetingEvent {}
