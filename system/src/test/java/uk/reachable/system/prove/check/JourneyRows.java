package uk.reachable.system.prove.check;

import java.util.ArrayList;
import java.util.List;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.PlannedLeg;
import uk.reachable.system.prove.evidence.Journeys;

import static uk.reachable.system.prove.check.ToldEvents.AREA;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** Ways home: their rows, and one event of them each. */
final class JourneyRows {

    final List<Journeys.Journey> journeys = new ArrayList<>();
    final List<Journeys.Leg> legs = new ArrayList<>();
    final List<Journeys.Confirmation> confirmations = new ArrayList<>();

    Journeys read() {
        return new Journeys(journeys, legs, confirmations);
    }

    /** Three legs, of which the rest of their ids says the plan. */
    static CaseEvent planned(String referral, long version, String provider, String journey, String... legs) {
        List<PlannedLeg> plan = new ArrayList<>();
        for (JourneyLeg leg : JourneyLeg.values()) {
            plan.add(new PlannedLeg(legs[leg.ordinal()], leg, AREA, AREA, NOW.plusSeconds(900)));
        }
        return new JourneyPlanned(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                version,
                journey,
                provider + "-1",
                provider,
                plan,
                NOW);
    }

    static CaseEvent confirmed(String referral, long version, String provider, String leg, LegSide side, boolean both) {
        return new LegConfirmed(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                version,
                "journey",
                leg,
                JourneyLeg.COLLECTION,
                side,
                side == LegSide.RECEIVING ? ConfirmationChannel.SIGNED_IN : ConfirmationChannel.PHONE,
                both,
                provider + "-1",
                provider,
                NOW);
    }

    static CaseEvent missed(String referral, long version, String provider, String leg) {
        return new LegMissed(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                version,
                "journey",
                leg,
                JourneyLeg.COLLECTION,
                provider + "-1",
                provider,
                NOW,
                NOW);
    }
}
