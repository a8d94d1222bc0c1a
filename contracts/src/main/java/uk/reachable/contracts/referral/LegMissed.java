package uk.reachable.contracts.referral;

import java.time.Instant;
import uk.reachable.contracts.codes.JourneyLeg;

/**
 * A leg of a journey was not confirmed by both sides by {@code dueBy}; told once, and somebody has to find out where
 * the young person is.
 */
public record LegMissed(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String journeyId,
        String legId,
        JourneyLeg leg,
        String programme,
        String provider,
        Instant dueBy,
        Instant missedAt)
        implements CaseEvent {}
