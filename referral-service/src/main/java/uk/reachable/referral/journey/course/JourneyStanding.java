package uk.reachable.referral.journey.course;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneyDecision.NothingToDo;
import uk.reachable.referral.journey.JourneyDecision.Refused;
import uk.reachable.referral.journey.JourneyProblems;
import uk.reachable.referral.journey.JourneyStatus;
import uk.reachable.referral.journey.JourneySteps.Outcome;
import uk.reachable.referral.journey.LegStatus;

/** How a journey stands after a step; {@code version} is the referral's, to wait for when reading elsewhere. */
record JourneyStanding(String id, JourneyStatus status, long version, List<LegStanding> legs) {

    JourneyStanding {
        legs = List.copyOf(legs);
    }

    record LegStanding(JourneyLeg leg, LegStatus status, Instant dueBy) {}

    /** Throws a 409 that says what to do when the step was not taken. */
    static JourneyStanding of(Outcome outcome) {
        return switch (outcome.decision()) {
            case Applied applied -> of(applied.journey(), outcome.referral().version());
            case NothingToDo nothing -> of(nothing.journey(), outcome.referral().version());
            case Refused refused -> throw JourneyProblems.of(refused.reason());
        };
    }

    /** The same, of one leg alone. */
    JourneyStanding of(JourneyLeg kind) {
        return new JourneyStanding(
                id,
                status,
                version,
                legs.stream().filter(leg -> leg.leg() == kind).toList());
    }

    private static JourneyStanding of(Journey journey, long version) {
        List<LegStanding> legs = journey.legs().stream()
                .map(leg -> new LegStanding(
                        leg.plan().kind(), leg.status(), leg.plan().dueBy()))
                .toList();
        return new JourneyStanding(journey.facts().id(), journey.status(), version, legs);
    }
}
