package uk.reachable.referral.journey.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.Journeys;
import uk.reachable.referral.journey.Journeys.LegOfReferral;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.LegStatus;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.outside.ForcesHere;
import uk.reachable.referral.outside.PlaceCode;

/**
 * What the officers of a force still have to confirm, the most urgent first: who comes, whence and whither, by when;
 * nobody's name.
 */
@Component
class LegsToConfirm {

    private static final int LIMIT = 100;

    private final Referrals referrals;
    private final Journeys journeys;
    private final JourneySteps steps;

    LegsToConfirm(Referrals referrals, Journeys journeys, JourneySteps steps) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.steps = steps;
    }

    record LegToConfirm(
            String referralId,
            String incidentReference,
            JourneyLeg leg,
            LegStatus status,
            String from,
            String fromName,
            String to,
            String toName,
            Instant dueBy,
            String provider,
            String providerName) {}

    @Transactional(readOnly = true)
    public List<LegToConfirm> of(Actor actor) {
        ReferralRules.decideLegs(actor).orThrow();
        return ForcesHere.forceOf(actor.organisation())
                .map(force -> journeys.awaitedFrom(force, LIMIT))
                .orElse(List.of())
                .stream()
                .flatMap(found -> toConfirm(found).stream())
                .toList();
    }

    /** Empty when the force has confirmed it, and for a leg of a support that has ended or was replaced. */
    private Optional<LegToConfirm> toConfirm(LegOfReferral found) {
        return referrals
                .find(found.referralId())
                .filter(Referral.Accepted.class::isInstance)
                .map(Referral.Accepted.class::cast)
                .flatMap(referral -> steps.current(referral)
                        .flatMap(journey -> journey.legOfId(found.legId()))
                        .filter(leg -> !leg.isConfirmedBy(leg.plan().sideOfTheOther()))
                        .map(leg -> view(referral, leg)));
    }

    private static LegToConfirm view(Referral.Accepted referral, Leg leg) {
        LegPlan plan = leg.plan();
        return new LegToConfirm(
                referral.facts().referralId(),
                referral.facts().incidentReference(),
                plan.kind(),
                leg.status(),
                plan.from(),
                PlaceCode.nameOf(plan.from()),
                plan.to(),
                PlaceCode.nameOf(plan.to()),
                plan.dueBy(),
                referral.place().provider(),
                referral.place().providerName());
    }
}
