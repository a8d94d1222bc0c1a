package uk.reachable.contracts.incident;

import java.time.Instant;

/** The privacy officer reviewed an emergency access. */
public record EmergencyAccessReviewed(
        String incidentId, String incidentReference, String region, String accessId, Instant reviewedAt)
        implements EmergencyAccessEvent {}
