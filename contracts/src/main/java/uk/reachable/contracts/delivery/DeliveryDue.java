package uk.reachable.contracts.delivery;

import java.time.Instant;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.Channel;

/**
 * A delivery is to be tried now by whoever of notification-service is free; whether it still is, its row says.
 *
 * @param dueAt since when it waits to be tried (UTC)
 */
public record DeliveryDue(String deliveryId, String incidentReference, String noticeId, Channel channel, Instant dueAt)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.DELIVERY;
    }

    @Override
    public String key() {
        return noticeId;
    }
}
