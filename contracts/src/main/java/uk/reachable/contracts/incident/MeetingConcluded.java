package uk.reachable.contracts.incident;

import java.time.Instant;

/** The record of a consequence-management meeting is complete; status CONCLUDED. */
public record MeetingConcluded(
        String incidentId, String incidentReference, String region, String meetingId, Instant concludedAt)
        implements MeetingEvent {}
