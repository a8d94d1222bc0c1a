package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.HandoverReason;

/** The responsible organisation asks that another organisation takes over; a place is being sought there. */
public record HandoverProposed(
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
        HandoverReason reason,
        Instant proposedAt)
        implements CaseEvent {}
