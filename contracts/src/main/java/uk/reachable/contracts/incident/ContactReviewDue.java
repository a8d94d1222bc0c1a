package uk.reachable.contracts.incident;

import java.time.Instant;

/**
 * The time at which police wanted to look again at "do not contact yet" has come; the person stays paused. Told once
 * for each such time.
 */
public record ContactReviewDue(
        String incidentId,
        String incidentReference,
        String region,
        String personId,
        String policeLead,
        Instant reviewBy,
        Instant dueAt)
        implements SafeguardingEvent {}
