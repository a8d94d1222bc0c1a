package uk.reachable.referral.answer;

import java.util.Map;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;

/** How the referral stands after the step; {@code version} is what to wait for when reading elsewhere. */
public record ReferralStanding(ReferralStatus status, long version) {

    /** Throws a 409 that tells the present state when the referral does not allow the step. */
    public static ReferralStanding of(Decision decision) {
        if (decision instanceof Decision.Refused(var referral, var reason)) {
            throw Problems.conflict(
                    Reasons.inWords(reason),
                    Map.of("referralStatus", referral.status(), "version", referral.version()));
        }
        Referral referral = decision.referral();
        return new ReferralStanding(referral.status(), referral.version());
    }
}
