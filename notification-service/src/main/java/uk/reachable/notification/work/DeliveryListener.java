package uk.reachable.notification.work;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.delivery.DeliveryDue;
import uk.reachable.notification.delivery.DeliveryHandler;
import uk.reachable.platform.messaging.trace.EventSpans;

/**
 * Tries the delivery that a record names, in the trace of what asked for it; the record is acknowledged when the
 * outcome is saved.
 */
@Component
class DeliveryListener implements MessageListener<String, byte[]> {

    private final DeliveryHandler handler;
    private final EventSpans spans;

    DeliveryListener(DeliveryHandler handler, EventSpans spans) {
        this.handler = handler;
        this.spans = spans;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        DeliveryDue due = EventCodec.read(DeliveryDue.class, record.value());
        spans.arrival(record, () -> handler.attempt(UUID.fromString(due.deliveryId())));
    }
}
