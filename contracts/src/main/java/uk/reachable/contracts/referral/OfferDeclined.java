package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.DeclineReason;

/** The provider cannot take the person on; the held place is released and the provider is not asked again. */
public record OfferDeclined(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        DeclineReason reason,
        Instant declinedAt)
        implements CaseEvent {}
