package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.Severity;

/**
 * The police lead was asked to convene a consequence-management meeting by {@code dueBy} (seed 001 ¶79-80), because of
 * a rule.
 */
public record MeetingCalled(
        String incidentId,
        String incidentReference,
        String region,
        String meetingId,
        String localAuthority,
        Severity severity,
        String rule,
        int rulesVersion,
        String policeLead,
        Instant dueBy,
        Instant calledAt)
        implements MeetingEvent {}
