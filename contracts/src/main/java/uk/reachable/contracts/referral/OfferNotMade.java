package uk.reachable.contracts.referral;

import java.time.Instant;

/** A place was held that is no longer wanted; it is released. */
public record OfferNotMade(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        Instant decidedAt)
        implements CaseEvent {}
