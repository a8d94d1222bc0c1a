package uk.reachable.referral.lifecycle;

import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/**
 * What a place is asked for. The programmes of the reachable moment work in A&E, custody and hubs (seed 001 ¶92): for
 * somebody who has gone home that moment is over, and a peer mentor of the home area follows them up (seed 001 ¶15).
 * The referral keeps its need, for that is what the person was referred for.
 */
public final class CommunityFollowUpPolicy {

    private CommunityFollowUpPolicy() {}

    public static Need askedFor(ReferralFacts facts) {
        return facts.need() == Need.REACHABLE_MOMENT && facts.setting() == Setting.HOME
                ? Need.PEER_MENTOR
                : facts.need();
    }
}
