package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;

/** The answer of a provider to its offer, decided under the referral's row lock: the first commit wins. */
@Component
class OfferHandler {

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final ReferralAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    OfferHandler(Referrals referrals, ReferralHandler handler, ReferralAccess access, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Decision accept(Actor actor, String referralId) {
        return answer(
                ReferralRules.ACCEPT,
                actor,
                referralId,
                "ACCEPT_OFFER",
                at -> new AcceptOffer(actor.organisation(), at));
    }

    @Transactional
    public Decision decline(Actor actor, String referralId, DeclineReason reason) {
        String nextOfferId = UUID.randomUUID().toString();
        return answer(
                ReferralRules.DECLINE,
                actor,
                referralId,
                "DECLINE_OFFER",
                at -> new DeclineOffer(actor.organisation(), reason, nextOfferId, at));
    }

    private Decision answer(
            String endpoint,
            Actor actor,
            String referralId,
            String action,
            Function<Instant, ReferralCommand> command) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(endpoint, actor, referral).access().orThrow();
        Decision decision = handler.apply(referral, command.apply(clock.instant()));
        if (decision instanceof Decision.Applied) {
            audit.record(actor, action, "referral", referralId);
        }
        return decision;
    }
}
