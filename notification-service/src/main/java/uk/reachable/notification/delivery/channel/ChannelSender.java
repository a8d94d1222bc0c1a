package uk.reachable.notification.delivery.channel;

import java.util.List;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.inbox.InboxItem;

/** A channel to somebody outside the inbox, guarded by its own breaker and limits; it never fails, it answers. */
public interface ChannelSender {

    Channel channel();

    /** False while its breaker is open: then it is left alone, and another channel is used. */
    boolean mayBeAsked();

    /**
     * Makes one attempt, within its own time limit of at most 20 s; no transaction is open. An attempt that is made
     * again goes under the same {@link Attempt#deliveryId()}, so that the receiver can drop it.
     *
     * @param items what the message says: one, or several in one message; always one to a partner's system
     */
    Outcome send(Attempt attempt, List<InboxItem> items);
}
