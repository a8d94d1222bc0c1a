package uk.reachable.notification.delivery;

import java.util.List;
import uk.reachable.notification.delivery.channel.Attempt;

/** One message: the attempt to send it, and the deliveries that share its fate, at least one. */
record Bundle(Attempt attempt, List<Claimed> members) {

    Bundle {
        members = List.copyOf(members);
    }
}
