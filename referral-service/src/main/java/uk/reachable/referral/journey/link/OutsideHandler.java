package uk.reachable.referral.journey.link;

import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Confirmation.LinkHolder;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.link.LegLinks.Target;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/** Confirms a leg for whoever has its link; what cannot be confirmed, for whatever reason, is answered alike. */
@Component
class OutsideHandler {

    private final Referrals referrals;
    private final JourneySteps steps;
    private final LegLinks links;
    private final Clock clock;

    OutsideHandler(Referrals referrals, JourneySteps steps, LegLinks links, Clock clock) {
        this.referrals = referrals;
        this.steps = steps;
        this.links = links;
        this.clock = clock;
    }

    /** The link is looked up again under the referral's lock: of two at once, one is the first. */
    @Transactional
    public Instant confirm(LinkToken token) {
        byte[] hash = token.hash();
        Referral referral = links.find(hash)
                .map(Target::referralId)
                .flatMap(referrals::lock)
                .orElseThrow(OutsideHandler::notValid);
        Instant now = clock.instant();
        LegPlan plan = links.find(hash)
                .flatMap(target -> steps.current(referral).flatMap(journey -> journey.legOfId(target.legId())))
                .filter(leg -> LinkPolicy.refusal(leg, now).isEmpty())
                .map(Leg::plan)
                .orElseThrow(OutsideHandler::notValid);
        links.remove(plan.id());
        steps.confirm(referral, plan.kind(), leg -> new Confirmation(leg.sideOfTheOther(), new LinkHolder(), now), now);
        return now;
    }

    private static ProblemException notValid() {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "This link is not valid, or not any more. Ring whoever sent it to you, and tell them.");
    }
}
