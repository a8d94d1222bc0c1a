package uk.reachable.contracts.referral;

import java.time.Instant;

/** Nobody answered in time; the held place is released and the provider is not asked again. */
public record OfferLapsed(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        Instant lapsedAt)
        implements CaseEvent {}
