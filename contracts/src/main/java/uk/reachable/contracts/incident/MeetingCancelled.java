package uk.reachable.contracts.incident;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.MeetingCancelReason;

/** A consequence-management meeting will not take place; status CANCELLED. {@code invited} had been asked to come. */
public record MeetingCancelled(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        MeetingCancelReason reason,
        List<String> invited,
        Instant cancelledAt)
        implements MeetingEvent {}
