package uk.reachable.contracts.referral;

import java.time.Instant;

/** Nobody has found another way by {@code dutyDueBy} for a referral without a service; it stays with the duty desk. */
public record UnplacedOverdue(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        Instant dutyDueBy,
        Instant overdueAt)
        implements CaseEvent {}
