package uk.reachable.referral.desk;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.offer.ReofferPolicy;
import uk.reachable.referral.referrer.ReferrerClocks;

/**
 * What becomes of a referral whose person left before anybody had seen them: followed up in their home area, never
 * lapsed.
 */
@Component
class FollowUpHandler {

    private final AuthorisedSteps steps;
    private final ReofferPolicy reoffers;
    private final ReferrerClocks referrers;
    private final Clock clock;

    FollowUpHandler(AuthorisedSteps steps, ReofferPolicy reoffers, ReferrerClocks referrers, Clock clock) {
        this.steps = steps;
        this.reoffers = reoffers;
        this.referrers = referrers;
        this.clock = clock;
    }

    @Transactional
    public Decision leftBeforeContact(Actor actor, String referralId) {
        return referrers.restartAfter(steps.take(
                actor, ReferralRules.LEFT_BEFORE_CONTACT, referralId, "RECORD_LEFT_BEFORE_CONTACT", this::followUp));
    }

    private FollowUpAtHome followUp(Referral referral) {
        Instant now = clock.instant();
        return new FollowUpAtHome(referral.facts().atHome(), reoffers.onward(referral.facts(), now), now);
    }
}
