package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.RuledOutWorkers;
import uk.reachable.referral.access.WorkerPolicy;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;

/** The answer of a provider to its offer, decided under the referral's row lock: the first commit wins. */
@Component
class OfferHandler {

    private final AuthorisedSteps steps;
    private final ReofferPolicy reoffers;
    private final RuledOutWorkers ruledOut;
    private final Clock clock;

    OfferHandler(AuthorisedSteps steps, ReofferPolicy reoffers, RuledOutWorkers ruledOut, Clock clock) {
        this.steps = steps;
        this.reoffers = reoffers;
        this.ruledOut = ruledOut;
        this.clock = clock;
    }

    @Transactional
    public Decision accept(Actor actor, String referralId, @Nullable String worker) {
        return steps.take(
                actor,
                ReferralRules.ACCEPT,
                referralId,
                "ACCEPT_OFFER",
                referral -> acceptance(actor, referral, WorkerPolicy.worker(actor, worker)));
    }

    private AcceptOffer acceptance(Actor actor, Referral referral, @Nullable String worker) {
        if (referral instanceof Referral.Offered offered) {
            ruledOut.check(offered.offer().id(), worker);
        }
        return new AcceptOffer(actor.organisation(), worker, WorkerPolicy.actedBy(actor, worker), clock.instant());
    }

    @Transactional
    public Decision decline(Actor actor, String referralId, DeclineReason reason) {
        return steps.take(
                actor,
                ReferralRules.DECLINE,
                referralId,
                "DECLINE_OFFER",
                referral -> declining(actor, referral, reason));
    }

    private DeclineOffer declining(Actor actor, Referral referral, DeclineReason reason) {
        Instant now = clock.instant();
        return new DeclineOffer(actor.organisation(), reason, reoffers.onward(referral.facts(), now), now);
    }
}
