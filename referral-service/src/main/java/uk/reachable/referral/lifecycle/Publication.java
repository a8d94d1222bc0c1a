package uk.reachable.referral.lifecycle;

import java.util.List;

/** Where the steps of a referral are told, in the transaction that takes them. */
public interface Publication {

    /** Tells what one step made of the referral. */
    void publish(Referral after, List<ReferralEvent> events);
}
