package uk.reachable.notification.work;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.delivery.DeliveryDue;
import uk.reachable.notification.delivery.DeliveryHandler;

/** Tries the delivery that a record names; the record is acknowledged when the outcome is saved. */
@Component
class DeliveryListener implements MessageListener<String, byte[]> {

    private final DeliveryHandler handler;

    DeliveryListener(DeliveryHandler handler) {
        this.handler = handler;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        DeliveryDue due = EventCodec.read(DeliveryDue.class, record.value());
        handler.attempt(UUID.fromString(due.deliveryId()));
    }
}
