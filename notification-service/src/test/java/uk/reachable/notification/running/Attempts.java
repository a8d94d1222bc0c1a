package uk.reachable.notification.running;

import java.util.List;
import java.util.UUID;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.inbox.InboxItem;

/** Attempts to tell somebody of an offer, for tests of one channel. */
public final class Attempts {

    private Attempts() {}

    public static List<InboxItem> items() {
        String id = UUID.randomUUID().toString();
        return List.of(new InboxItem(
                UUID.randomUUID(),
                1,
                AudiencePolicy.noticesOf(Events.offerMade(id, id)).getFirst(),
                Events.NOW));
    }

    public static Attempt first(Channel channel, String address) {
        return new Attempt(
                UUID.randomUUID(), UUID.randomUUID(), "WM-2026-0042", channel, address, 1, Events.NOW, false);
    }

    public static Attempt after(Attempt before) {
        return new Attempt(
                before.deliveryId(),
                before.itemId(),
                before.incidentReference(),
                before.channel(),
                before.address(),
                before.number() + 1,
                before.dueAt(),
                false);
    }
}
