package uk.reachable.notification.notify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.service.notify.NotificationClientException;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.guard.Guard;
import uk.reachable.notification.guard.Guards;
import uk.reachable.notification.inbox.InboxItem;

/**
 * One of the channels by Notify. Notify takes the same reference twice, and sends twice: so before an attempt is
 * repeated, Notify is asked whether it has the message.
 */
final class NotifySender implements ChannelSender {

    /** Hands a message over; returns the id that it has at Notify. */
    @FunctionalInterface
    interface Post {
        UUID send(Attempt attempt, List<InboxItem> items) throws NotificationClientException;
    }

    private final Channel channel;
    private final Post post;
    private final NotifyClient notify;
    private final Guard guard;

    NotifySender(Channel channel, Post post, NotifyClient notify, Guards guards) {
        this.channel = channel;
        this.post = post;
        this.notify = notify;
        this.guard = guards.of("notify");
    }

    /** By which Notify knows a message of ours, in every attempt and in its receipts. */
    static String reference(Attempt attempt) {
        return attempt.deliveryId().toString();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean mayBeAsked() {
        return guard.mayBeAsked();
    }

    @Override
    public Outcome send(Attempt attempt, List<InboxItem> items) {
        return guard.ask(attempt.incidentReference(), () -> hand(attempt, items));
    }

    private Outcome hand(Attempt attempt, List<InboxItem> items) {
        try {
            Optional<Outcome> before =
                    attempt.number() == 1 ? Optional.empty() : NotifyAnswer.known(notify.known(reference(attempt)));
            return before.isPresent()
                    ? before.get()
                    : new Outcome.Taken(post.send(attempt, items).toString());
        } catch (NotificationClientException failed) {
            return NotifyAnswer.of(failed);
        }
    }
}
