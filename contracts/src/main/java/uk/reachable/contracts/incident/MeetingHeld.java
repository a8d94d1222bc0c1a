package uk.reachable.contracts.incident;

import java.time.Instant;

/** A consequence-management meeting took place; status HELD. */
public record MeetingHeld(String incidentId, String incidentReference, String region, String meetingId, Instant heldAt)
        implements MeetingEvent {}
