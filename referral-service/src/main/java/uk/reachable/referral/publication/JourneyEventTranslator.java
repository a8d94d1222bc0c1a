package uk.reachable.referral.publication;

import java.util.List;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.PlannedLeg;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyEvent;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralFacts;

/**
 * Turns what happened to a journey into the records of the contracts: codes and times, and never a name that was typed.
 */
final class JourneyEventTranslator {

    private JourneyEventTranslator() {}

    static CaseEvent translate(Referral.Accepted after, Journey journey, JourneyEvent event) {
        return switch (event) {
            case JourneyEvent.JourneyPlanned e -> planned(after, journey, e);
            case JourneyEvent.LegConfirmed e -> confirmed(after, journey, e);
            case JourneyEvent.LegMissed e -> missed(after, journey, e);
        };
    }

    private static CaseEvent planned(Referral.Accepted after, Journey journey, JourneyEvent.JourneyPlanned event) {
        ReferralFacts facts = after.facts();
        List<PlannedLeg> legs = journey.legs().stream()
                .map(Leg::plan)
                .map(JourneyEventTranslator::leg)
                .toList();
        return new JourneyPlanned(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                journey.facts().id(),
                after.place().programme(),
                after.place().provider(),
                legs,
                event.at());
    }

    private static PlannedLeg leg(LegPlan plan) {
        return new PlannedLeg(plan.id(), plan.kind(), plan.from(), plan.to(), plan.dueBy());
    }

    private static CaseEvent confirmed(Referral.Accepted after, Journey journey, JourneyEvent.LegConfirmed event) {
        ReferralFacts facts = after.facts();
        return new LegConfirmed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                journey.facts().id(),
                event.leg().plan().id(),
                event.leg().plan().kind(),
                event.confirmation().side(),
                event.confirmation().by().channel(),
                event.leg() instanceof Leg.Confirmed,
                after.place().programme(),
                after.place().provider(),
                event.confirmation().at());
    }

    private static CaseEvent missed(Referral.Accepted after, Journey journey, JourneyEvent.LegMissed event) {
        ReferralFacts facts = after.facts();
        return new LegMissed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                journey.facts().id(),
                event.leg().id(),
                event.leg().kind(),
                after.place().programme(),
                after.place().provider(),
                event.leg().dueBy(),
                event.at());
    }
}
