package uk.reachable.contracts.referral;

import java.time.Instant;

/**
 * The receiver did not answer in time; responsibility stays where it was and the place held for the handover is
 * released.
 */
public record HandoverLapsed(
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
        Instant lapsedAt)
        implements CaseEvent {}
