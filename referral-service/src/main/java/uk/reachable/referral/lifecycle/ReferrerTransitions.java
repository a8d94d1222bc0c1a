package uk.reachable.referral.lifecycle;

import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferrerTold;

/** What whoever referred hears, in any state: the referral stays as it is. */
final class ReferrerTransitions {

    private ReferrerTransitions() {}

    static Decision tell(Referral referral, TellReferrer command) {
        return Applied.of(Unmoved.later(referral), new ReferrerTold(outcome(referral), command.at()));
    }

    static ReferrerOutcome outcome(Referral referral) {
        return switch (referral) {
            case Accepted _ -> ReferrerOutcome.ACCEPTED;
            case Seeking _, Offered _, AwaitingConfirmation _ -> ReferrerOutcome.STILL_LOOKING;
            case Unplaced _ -> ReferrerOutcome.NONE_FOUND;
            case Closed _ -> ReferrerOutcome.ENDED;
        };
    }
}
