package uk.reachable.referral.reroute;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.handover.Handovers;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.offer.ReofferPolicy;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.Programmes;

/** What people decide about whom is asked next, each under the referral's row lock. */
@Component
class RerouteHandler {

    private final AuthorisedSteps steps;
    private final Programmes programmes;
    private final Handovers handovers;
    private final ReofferPolicy reoffers;
    private final Clock clock;

    RerouteHandler(
            AuthorisedSteps steps, Programmes programmes, Handovers handovers, ReofferPolicy reoffers, Clock clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.handovers = handovers;
        this.reoffers = reoffers;
        this.clock = clock;
    }

    @Transactional
    public Decision confirm(Actor actor, String referralId) {
        return steps.take(
                actor,
                ReferralRules.CONFIRM_REOFFER,
                referralId,
                "CONFIRM_REOFFER",
                _ -> new ConfirmReoffer(newId(), clock.instant()));
    }

    @Transactional
    public Decision choose(Actor actor, String referralId, String programme, OverrideReason reason) {
        return steps.take(
                actor,
                ReferralRules.CHOOSE_PROGRAMME,
                referralId,
                "CHOOSE_PROGRAMME",
                _ -> new ChooseProgramme(place(programme), reason, newId(), clock.instant()));
    }

    @Transactional
    public Decision release(Actor actor, String referralId) {
        return steps.take(
                actor,
                ReferralRules.RELEASE,
                referralId,
                "RELEASE_REFERRAL",
                referral -> releasing(actor, referral, clock.instant()));
    }

    /** The duty officer who lets it go has agreed with it that somebody else is asked. */
    private ReleaseReferral releasing(Actor actor, Referral referral, Instant now) {
        Onward onward = actor.is(Role.DUTY_OFFICER) ? Onward.atOnce(newId()) : reoffers.onward(referral.facts(), now);
        return new ReleaseReferral(handovers.isOneOpen(referral.facts().referralId()), onward, now);
    }

    private Place place(String programme) {
        return programmes
                .find(programme)
                .map(Programme::place)
                .orElseThrow(() -> Problems.invalid(
                        "programme", "is not a programme known here: choose one that GET /api/programmes lists"));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
