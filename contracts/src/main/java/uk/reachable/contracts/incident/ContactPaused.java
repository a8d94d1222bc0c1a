package uk.reachable.contracts.incident;

import java.time.Instant;

/**
 * Police ask that a person is not contacted yet; they look at it again by {@code reviewBy}. Told anew when that time is
 * put off.
 */
public record ContactPaused(
        String incidentId,
        String incidentReference,
        String region,
        String personId,
        String policeLead,
        Instant reviewBy,
        Instant pausedAt)
        implements SafeguardingEvent {}
