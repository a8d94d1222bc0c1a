package uk.reachable.contracts.referral;

import java.time.Instant;

/**
 * The holder had not seen the person in time, and its manager or the duty desk let it go: the place is free, and who
 * referred is responsible until somebody accepts.
 */
public record ReferralReleased(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String placementId,
        String programme,
        String provider,
        String responsibleOrganisation,
        Instant releasedAt)
        implements CaseEvent {}
