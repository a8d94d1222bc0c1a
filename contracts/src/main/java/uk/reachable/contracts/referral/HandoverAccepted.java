package uk.reachable.contracts.referral;

import java.time.Instant;

/** Responsibility moved: the new place is filled and the old one released in one step. */
public record HandoverAccepted(
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
        String fromProgramme,
        Instant acceptedAt)
        implements CaseEvent {}
