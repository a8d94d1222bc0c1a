package uk.reachable.referral.journey;

import uk.reachable.referral.journey.JourneyCommand.ConfirmLeg;
import uk.reachable.referral.journey.JourneyCommand.PlanJourney;
import uk.reachable.referral.journey.JourneyCommand.ReportLegMissed;
import uk.reachable.referral.journey.JourneyCommand.StopJourney;
import uk.reachable.referral.journey.Leg.Awaited;
import uk.reachable.referral.journey.Leg.Confirmed;
import uk.reachable.referral.journey.Leg.HalfConfirmed;
import uk.reachable.referral.journey.Leg.Missed;

/** What a command makes of a leg that it concerns: pure, and drawn in this service's README. */
final class LegTable {

    private LegTable() {}

    private record Step(Leg leg, JourneyCommand command) {}

    /** The same leg when there is nothing to do. */
    static Leg after(Leg leg, JourneyCommand command) {
        return switch (new Step(leg, command)) {
            case Step(Awaited l, ConfirmLeg c) -> new HalfConfirmed(l.plan(), c.confirmation());
            case Step(Leg l, ConfirmLeg c) when l.isConfirmedBy(c.confirmation().side()) -> l;
            case Step(HalfConfirmed l, ConfirmLeg c) -> new Confirmed(l.plan(), l.first(), c.confirmation());
            case Step(Missed l, ConfirmLeg c) -> late(l, c.confirmation());
            case Step(Confirmed l, ConfirmLeg _) -> l;

            case Step(Awaited l, ReportLegMissed c)
            when l.plan().isOverdueAt(c.at()) -> new Missed(l.plan(), null, c.at());
            case Step(HalfConfirmed l, ReportLegMissed c)
            when l.plan().isOverdueAt(c.at()) -> new Missed(l.plan(), l.first(), c.at());
            case Step(Leg l, ReportLegMissed _) -> l;

            case Step(Confirmed l, PlanJourney _) -> l;
            case Step(Leg l, PlanJourney c) -> planned(l, c.of(l.plan().kind()));

            case Step(Leg l, StopJourney _) -> l;
        };
    }

    private static Leg late(Missed leg, Confirmation said) {
        Confirmation first = leg.first();
        return first == null ? new Missed(leg.plan(), said, leg.toldAt()) : new Confirmed(leg.plan(), first, said);
    }

    /** What was confirmed stays, and the clock begins anew. */
    private static Leg planned(Leg before, LegPlan plan) {
        return before.confirmations().stream()
                .findFirst()
                .<Leg>map(first -> new HalfConfirmed(plan, first))
                .orElseGet(() -> new Awaited(plan));
    }
}
