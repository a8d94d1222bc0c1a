package uk.reachable.contracts.referral;

import java.time.Instant;
import java.util.List;

/**
 * The way home of a young person is planned, or planned anew: a leg that is not confirmed yet then has another id.
 * Nobody else is responsible by it.
 */
public record JourneyPlanned(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String journeyId,
        String programme,
        String provider,
        List<PlannedLeg> legs,
        Instant plannedAt)
        implements CaseEvent {
    public JourneyPlanned {
        legs = List.copyOf(legs);
    }
}
