package uk.reachable.gateway.operations.delivery;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks notification-service how the sending goes, and has it try again what is stuck. */
@Component
class DeliveriesClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    DeliveriesClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** How many are tried again. */
    record Replayed(int replayed) {}

    Reading<DeliveryQueue> queue() {
        return reader.read(at("delivery-queue"), DeliveryQueue.class);
    }

    Reading<StuckDeliveries> stuck() {
        return reader.read(at("stuck-deliveries"), StuckDeliveries.class);
    }

    Change<Done> replay(String id, String key) {
        return writer.post(at("stuck-deliveries/{id}/replay", id), key);
    }

    Change<Replayed> replayAll(String key) {
        return writer.post(at("stuck-deliveries/replay"), key, null, Replayed.class);
    }

    private URI at(String path, Object... ids) {
        return UriComponentsBuilder.fromUri(parts.notification())
                .path("/api/operations/notification/" + path)
                .encode()
                .buildAndExpand(ids)
                .toUri();
    }
}
