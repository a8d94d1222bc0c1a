package uk.reachable.contracts.referral;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What referral-service tells. */
public sealed interface ReferralEvent extends Event permits CaseEvent, ReferralHeartbeat {

    @Override
    default Topic topic() {
        return Topic.REFERRAL;
    }
}
