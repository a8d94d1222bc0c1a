package uk.reachable.contracts.referral;

import java.time.Instant;

/** The provider took the person on and is now responsible; the held place is filled. */
public record OfferAccepted(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        Instant acceptedAt)
        implements CaseEvent {}
