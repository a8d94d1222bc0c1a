package uk.reachable.referral.journey;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.JourneyLeg;

/** What can be asked of a journey. */
public sealed interface JourneyCommand {

    Instant at();

    /** A plan of every leg: the first one, or another one. A journey that it begins has the id of these facts. */
    record PlanJourney(JourneyFacts facts, List<LegPlan> legs) implements JourneyCommand {
        public PlanJourney {
            legs = List.copyOf(legs);
        }

        @Override
        public Instant at() {
            return facts.plannedAt();
        }

        LegPlan of(JourneyLeg kind) {
            return legs.stream().filter(leg -> leg.kind() == kind).findFirst().orElseThrow();
        }
    }

    /** One side says that its part of a leg is done. */
    record ConfirmLeg(JourneyLeg kind, Confirmation confirmation, Instant at) implements JourneyCommand {}

    /** The clock of a leg, by the id of its plan, ran out. */
    record ReportLegMissed(String legId, Instant at) implements JourneyCommand {}

    /** The support that the journey belonged to has ended. */
    record StopJourney(Instant at) implements JourneyCommand {}
}
