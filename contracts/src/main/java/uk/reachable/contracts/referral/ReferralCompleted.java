package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.SupportOutcome;

/** The support came to its planned end; the place is free again, and who referred is responsible. */
public record ReferralCompleted(
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
        SupportOutcome outcome,
        Instant completedAt)
        implements CaseEvent {}
