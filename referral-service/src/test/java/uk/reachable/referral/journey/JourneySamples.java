package uk.reachable.referral.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.referral.journey.Confirmation.Caller;
import uk.reachable.referral.journey.Confirmation.Worker;
import uk.reachable.referral.journey.JourneyCommand.PlanJourney;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.outside.OutsideContact;

/** A young person whom Essex Police arrested is brought home to Birmingham. */
public final class JourneySamples {

    public static final Instant NOON = Samples.NOON;
    public static final Instant DUE = NOON.plus(Duration.ofHours(3));
    public static final JourneyFacts FACTS = new JourneyFacts("journey-1", "referral-1", 1, NOON);

    private JourneySamples() {}

    public static LegPlan plan(JourneyLeg kind) {
        return plan(kind, "first", DUE);
    }

    public static LegPlan plan(JourneyLeg kind, String id, Instant dueBy) {
        return new LegPlan(
                kind + "-" + id,
                kind,
                "essex",
                "E08000025",
                dueBy,
                new OutsideContact.Organisation("A children's trust"));
    }

    public static PlanJourney planned(String id, Instant dueBy) {
        List<LegPlan> legs = List.of(JourneyLeg.values()).stream()
                .map(kind -> plan(kind, id, dueBy))
                .toList();
        return new PlanJourney(FACTS, legs);
    }

    public static Journey.Underway underway() {
        return (Journey.Underway) JourneyTable.begin(planned("first", DUE)).journey();
    }

    public static Confirmation said(LegSide side) {
        return new Confirmation(
                side,
                side == LegSide.RECEIVING ? new Worker("redthread") : new Caller(CallerRole.CUSTODY_SERGEANT, "desk"),
                NOON);
    }

    public static Leg.HalfConfirmed half(JourneyLeg kind) {
        return new Leg.HalfConfirmed(plan(kind), said(LegSide.RECEIVING));
    }

    public static Leg.Missed missed(JourneyLeg kind) {
        return new Leg.Missed(plan(kind), null, DUE);
    }

    public static Leg.Missed halfMissed(JourneyLeg kind) {
        return new Leg.Missed(plan(kind), said(LegSide.RECEIVING), DUE);
    }

    public static Leg.Confirmed confirmed(JourneyLeg kind) {
        return new Leg.Confirmed(plan(kind), said(LegSide.RECEIVING), said(LegSide.HANDING_OVER));
    }
}
