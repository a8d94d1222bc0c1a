package uk.reachable.gateway.police;

import java.time.Instant;
import uk.reachable.contracts.codes.JourneyLeg;

/** A part of somebody's journey home that waits for the police force, as referral-service answers it. */
record Leg(
        String referralId,
        String incidentReference,
        JourneyLeg leg,
        String fromName,
        String toName,
        Instant dueBy,
        String providerName) {}
