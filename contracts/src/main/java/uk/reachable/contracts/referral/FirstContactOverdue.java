package uk.reachable.contracts.referral;

import java.time.Instant;

/** The holder has not seen the person by {@code dueBy}; the place stays filled and somebody has to look. */
public record FirstContactOverdue(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String placementId,
        String programme,
        String provider,
        Instant dueBy,
        Instant overdueAt)
        implements CaseEvent {}
