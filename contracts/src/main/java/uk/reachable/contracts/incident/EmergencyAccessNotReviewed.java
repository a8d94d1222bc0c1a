package uk.reachable.contracts.incident;

import java.time.Instant;

/** An emergency access was not reviewed by its time; told once. */
public record EmergencyAccessNotReviewed(
        String incidentId,
        String incidentReference,
        String region,
        String accessId,
        Instant reviewBy,
        Instant overdueAt)
        implements EmergencyAccessEvent {}
