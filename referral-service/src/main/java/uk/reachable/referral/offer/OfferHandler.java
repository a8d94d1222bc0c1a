package uk.reachable.referral.offer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;

/** The answer of a provider to its offer, decided under the referral's row lock: the first commit wins. */
@Component
class OfferHandler {

    private final AuthorisedSteps steps;
    private final Clock clock;

    OfferHandler(AuthorisedSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    public Decision accept(Actor actor, String referralId) {
        return steps.take(
                actor,
                ReferralRules.ACCEPT,
                referralId,
                "ACCEPT_OFFER",
                _ -> new AcceptOffer(actor.organisation(), clock.instant()));
    }

    @Transactional
    public Decision decline(Actor actor, String referralId, DeclineReason reason) {
        return steps.take(
                actor,
                ReferralRules.DECLINE,
                referralId,
                "DECLINE_OFFER",
                _ -> new DeclineOffer(
                        actor.organisation(), reason, UUID.randomUUID().toString(), clock.instant()));
    }
}
