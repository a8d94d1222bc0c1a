package uk.reachable.notification.publication;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.delivery.DeliveryDue;
import uk.reachable.platform.messaging.Outbox;

/** Puts deliveries on the work queue, in the running transaction. */
@Component
public class DeliveryPublication {

    private final Outbox outbox;

    DeliveryPublication(Outbox outbox) {
        this.outbox = outbox;
    }

    public void due(UUID deliveryId, UUID noticeId, String incidentReference, Channel channel, Instant dueAt) {
        outbox.append(new DeliveryDue(deliveryId.toString(), incidentReference, noticeId.toString(), channel, dueAt));
    }
}
