package uk.reachable.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;
import uk.reachable.notification.staff.Way;

/**
 * One delivery that is tried, or that a channel has more to say of.
 *
 * @param person the subject of their token; null for a partner's system
 * @param number of the attempt, which fences what is saved of it
 * @param inDoubt whether the attempt before had no known end
 * @param respondBy until when the notice has to be answered (UTC)
 */
record Claimed(
        UUID id,
        UUID messageId,
        UUID itemId,
        String incidentReference,
        @Nullable String person,
        Channel channel,
        String address,
        int number,
        Instant dueAt,
        @Nullable Instant respondBy,
        boolean inDoubt,
        Tried state) {

    /** Nobody can ring a system; its own manager sees what became of it. */
    boolean isToASystem() {
        return channel == Channel.WEBHOOK;
    }

    Way way() {
        return new Way(channel, address);
    }
}
