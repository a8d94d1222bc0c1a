package uk.reachable.contracts.referral;

import java.time.Instant;

/** The receiving programme has no place; responsibility stays where it was. */
public record HandoverNotPossible(
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
        Instant decidedAt)
        implements CaseEvent {}
