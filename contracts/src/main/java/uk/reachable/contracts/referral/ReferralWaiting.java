package uk.reachable.contracts.referral;

import java.time.Instant;

/** Every fitting programme not yet tried is full; the request for a place stays in line. */
public record ReferralWaiting(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        Instant waitingSince)
        implements CaseEvent {}
