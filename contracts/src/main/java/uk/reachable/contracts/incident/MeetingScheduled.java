package uk.reachable.contracts.incident;

import java.time.Instant;
import java.util.List;

/**
 * The police lead convened a consequence-management meeting; status SCHEDULED. {@code invited} are organisations. A
 * later time is told in the same way.
 */
public record MeetingScheduled(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        Instant startsAt,
        List<String> invited,
        Instant scheduledAt)
        implements MeetingEvent {}
