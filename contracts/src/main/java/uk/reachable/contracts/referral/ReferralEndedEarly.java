package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.EarlyEndReason;

/** The support ended before its plan; the place is free again, and who referred is responsible. */
public record ReferralEndedEarly(
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
        EarlyEndReason reason,
        Instant endedAt)
        implements CaseEvent {}
