package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;

/**
 * One side confirmed a leg of a journey; {@code complete} when the other side had done so, too. Nobody else is
 * responsible by it.
 */
public record LegConfirmed(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String journeyId,
        String legId,
        JourneyLeg leg,
        LegSide side,
        ConfirmationChannel channel,
        boolean complete,
        String programme,
        String provider,
        Instant confirmedAt)
        implements CaseEvent {}
