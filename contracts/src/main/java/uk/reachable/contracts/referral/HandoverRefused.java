package uk.reachable.contracts.referral;

import java.time.Instant;

/** The receiver refused; responsibility stays where it was and the place held for the handover is released. */
public record HandoverRefused(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String handoverId,
        String fromOrganisation,
        String toOrganisation,
        String toProgramme,
        Instant refusedAt)
        implements CaseEvent {}
