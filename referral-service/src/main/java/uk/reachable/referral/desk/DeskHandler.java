package uk.reachable.referral.desk;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Offer;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.offer.OfferClock;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.referrer.ReferrerClocks;

/** What the duty desk decides about a referral, each under its row lock. */
@Component
class DeskHandler {

    private final AuthorisedSteps steps;
    private final Programmes programmes;
    private final ReferrerClocks referrers;
    private final Clock clock;

    DeskHandler(AuthorisedSteps steps, Programmes programmes, ReferrerClocks referrers, Clock clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.referrers = referrers;
        this.clock = clock;
    }

    @Transactional
    public Decision withdraw(Actor actor, String referralId, WithdrawalReason reason) {
        return steps.take(
                actor,
                ReferralRules.WITHDRAW,
                referralId,
                "WITHDRAW_REFERRAL",
                _ -> new WithdrawReferral(actor.organisation(), reason, clock.instant()));
    }

    @Transactional
    public Decision reopen(Actor actor, String referralId, boolean everybodyAgain) {
        return referrers.restartAfter(steps.take(
                actor, ReferralRules.REOPEN, referralId, "REOPEN_REFERRAL", _ -> reopening(actor, everybodyAgain)));
    }

    /** Whoever said no, or nothing, is asked again only when a manager wants it. */
    private ReopenReferral reopening(Actor actor, boolean everybodyAgain) {
        if (everybodyAgain && !actor.is(Role.PROGRAMME_MANAGER)) {
            throw Problems.forbidden("Only a programme manager may have those asked again who declined or did not"
                    + " answer. Reopen it without everybodyAgain, or ask a manager.");
        }
        return new ReopenReferral(everybodyAgain, UUID.randomUUID().toString(), clock.instant());
    }

    @Transactional
    public Decision amend(Actor actor, String referralId, AmendRequest request) {
        return referrers.restartAfter(steps.take(
                actor, ReferralRules.AMEND, referralId, "AMEND_REFERRAL", referral -> amendment(referral, request)));
    }

    private AmendReferral amendment(Referral referral, AmendRequest request) {
        ReferralFacts facts =
                AmendChecks.read(request, referral.facts().region()).of(referral.facts());
        return new AmendReferral(
                facts, window(referral, facts), UUID.randomUUID().toString(), clock.instant());
    }

    /** The clock of an open offer as it would have been, had this been known when it was made. */
    private @Nullable ResponseWindow window(Referral referral, ReferralFacts facts) {
        if (!(referral instanceof Referral.Offered offered)) {
            return null;
        }
        Offer offer = offered.offer();
        return OfferClock.start(
                programmes.find(offer.place().programme()),
                facts,
                offer.window().openedAt());
    }
}
