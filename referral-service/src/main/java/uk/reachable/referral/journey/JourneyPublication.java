package uk.reachable.referral.journey;

import java.util.List;
import uk.reachable.referral.lifecycle.Referral;

/** Where the steps of a journey are told, in the transaction that takes them. */
public interface JourneyPublication {

    /** Tells what one step made of the journey and of its referral. */
    void publish(Referral.Accepted referral, Journey after, List<JourneyEvent> events);
}
