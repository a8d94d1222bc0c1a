package uk.reachable.referral.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.codes.JourneyLeg;

/**
 * The way home of a young person who was arrested elsewhere (seed 001 ¶16, 99); nobody else is responsible by any step
 * of it.
 */
public sealed interface Journey {

    JourneyFacts facts();

    /** One for each kind, in the order of the kinds. */
    List<? extends Leg> legs();

    JourneyStatus status();

    /** At least one leg is not confirmed by both sides. */
    record Underway(JourneyFacts facts, List<Leg> legs) implements Journey {
        public Underway {
            legs = List.copyOf(legs);
        }

        @Override
        public JourneyStatus status() {
            return JourneyStatus.UNDERWAY;
        }
    }

    /** Every leg is confirmed by both sides. */
    record Arrived(JourneyFacts facts, List<Leg.Confirmed> legs, Instant at) implements Journey {
        public Arrived {
            legs = List.copyOf(legs);
        }

        @Override
        public JourneyStatus status() {
            return JourneyStatus.ARRIVED;
        }
    }

    /** The support that it belonged to has ended on the way: nobody is told of its legs any more. */
    record Stopped(JourneyFacts facts, List<Leg> legs, Instant at) implements Journey {
        public Stopped {
            legs = List.copyOf(legs);
        }

        @Override
        public JourneyStatus status() {
            return JourneyStatus.STOPPED;
        }
    }

    default Optional<Leg> leg(JourneyLeg kind) {
        return legs().stream()
                .filter(leg -> leg.plan().kind() == kind)
                .findFirst()
                .map(Leg.class::cast);
    }

    /** Empty for a leg of a plan that was replaced. */
    default Optional<Leg> legOfId(String legId) {
        return legs().stream()
                .filter(leg -> leg.plan().id().equals(legId))
                .findFirst()
                .map(Leg.class::cast);
    }
}
