package uk.reachable.referral.handover;

import java.util.List;
import uk.reachable.referral.lifecycle.Referral;

/** Where the steps of a handover are told, in the transaction that takes them. */
public interface HandoverPublication {

    /** Tells what one step made of the handover and of its referral. */
    void publish(Referral.Accepted referral, Handover after, List<HandoverEvent> events);
}
