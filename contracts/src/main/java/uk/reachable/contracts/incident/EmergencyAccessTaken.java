package uk.reachable.contracts.incident;

import java.time.Instant;

/**
 * Somebody saw an identity by emergency access, until {@code until}; the privacy officer reviews it by
 * {@code reviewBy}.
 */
public record EmergencyAccessTaken(
        String incidentId,
        String incidentReference,
        String region,
        String accessId,
        String organisation,
        Instant until,
        Instant reviewBy,
        Instant takenAt)
        implements EmergencyAccessEvent {}
