package uk.reachable.contracts.referral;

import java.time.Instant;

/** No fitting provider is left; the duty officer has until {@code dutyDueBy} to find another way. */
public record ReferralUnplaced(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        Instant dutyDueBy,
        Instant unplacedAt)
        implements CaseEvent {}
