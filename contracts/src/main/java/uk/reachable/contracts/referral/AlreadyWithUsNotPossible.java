package uk.reachable.contracts.referral;

import java.time.Instant;

/** A provider supports the person already, and its programme has no place free; the search goes on as it was. */
public record AlreadyWithUsNotPossible(
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
