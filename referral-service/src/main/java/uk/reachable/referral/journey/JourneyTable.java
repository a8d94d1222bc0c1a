package uk.reachable.referral.journey;

import java.util.List;
import java.util.Optional;
import uk.reachable.referral.journey.Journey.Arrived;
import uk.reachable.referral.journey.Journey.Stopped;
import uk.reachable.referral.journey.Journey.Underway;
import uk.reachable.referral.journey.JourneyCommand.ConfirmLeg;
import uk.reachable.referral.journey.JourneyCommand.PlanJourney;
import uk.reachable.referral.journey.JourneyCommand.ReportLegMissed;
import uk.reachable.referral.journey.JourneyCommand.StopJourney;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneyDecision.NothingToDo;
import uk.reachable.referral.journey.JourneyDecision.Refusal;
import uk.reachable.referral.journey.JourneyDecision.Refused;
import uk.reachable.referral.journey.JourneyEvent.JourneyPlanned;
import uk.reachable.referral.journey.JourneyEvent.LegConfirmed;
import uk.reachable.referral.journey.JourneyEvent.LegMissed;
import uk.reachable.referral.journey.Leg.Awaited;
import uk.reachable.referral.journey.Leg.Confirmed;

/** The one table of transitions of a journey: pure, and drawn in this service's README. */
final class JourneyTable {

    private JourneyTable() {}

    private record Step(Journey journey, JourneyCommand command) {}

    static Applied begin(PlanJourney command) {
        List<Leg> legs = command.legs().stream().<Leg>map(Awaited::new).toList();
        return Applied.of(new Underway(command.facts(), legs), new JourneyPlanned(command.at()));
    }

    static JourneyDecision decide(Journey journey, JourneyCommand command) {
        return switch (new Step(journey, command)) {
            case Step(Underway j, PlanJourney c) ->
                Applied.of(new Underway(j.facts(), after(j, c)), new JourneyPlanned(c.at()));
            case Step(Journey _, PlanJourney c) -> begin(c);

            case Step(Underway j, ConfirmLeg c) -> confirm(j, c);
            case Step(Arrived j, ConfirmLeg _) -> new NothingToDo(j);
            case Step(Stopped _, ConfirmLeg _) -> new Refused(Refusal.STOPPED);

            case Step(Underway j, ReportLegMissed c) -> miss(j, c);
            case Step(Journey j, ReportLegMissed _) -> new NothingToDo(j);

            case Step(Underway j, StopJourney c) -> Applied.of(new Stopped(j.facts(), j.legs(), c.at()));
            case Step(Journey j, StopJourney _) -> new NothingToDo(j);
        };
    }

    private static List<Leg> after(Underway journey, PlanJourney command) {
        return journey.legs().stream().map(leg -> LegTable.after(leg, command)).toList();
    }

    private static JourneyDecision confirm(Underway journey, ConfirmLeg command) {
        return journey.leg(command.kind())
                .flatMap(before -> moved(before, command))
                .<JourneyDecision>map(after ->
                        Applied.of(with(journey, after, command), new LegConfirmed(after, command.confirmation())))
                .orElseGet(() -> new NothingToDo(journey));
    }

    private static JourneyDecision miss(Underway journey, ReportLegMissed command) {
        return journey.legOfId(command.legId())
                .flatMap(before -> moved(before, command))
                .<JourneyDecision>map(
                        after -> Applied.of(with(journey, after, command), new LegMissed(after.plan(), command.at())))
                .orElseGet(() -> new NothingToDo(journey));
    }

    private static Optional<Leg> moved(Leg before, JourneyCommand command) {
        Leg after = LegTable.after(before, command);
        return after.equals(before) ? Optional.empty() : Optional.of(after);
    }

    /** The journey with one leg as it is now; it has arrived when that was the last. */
    private static Journey with(Underway journey, Leg leg, JourneyCommand command) {
        List<Leg> legs = journey.legs().stream()
                .map(one -> one.plan().kind() == leg.plan().kind() ? leg : one)
                .toList();
        List<Confirmed> done = legs.stream()
                .filter(Confirmed.class::isInstance)
                .map(Confirmed.class::cast)
                .toList();
        return done.size() == legs.size()
                ? new Arrived(journey.facts(), done, command.at())
                : new Underway(journey.facts(), legs);
    }
}
