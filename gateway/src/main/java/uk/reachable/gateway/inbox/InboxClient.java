package uk.reachable.gateway.inbox;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks notification-service for the inbox, and tells it who is on what. */
@Component
class InboxClient {

    private final ServiceReader services;
    private final PartAddresses parts;

    InboxClient(ServiceReader services, PartAddresses parts) {
        this.services = services;
        this.parts = parts;
    }

    Reading<Inbox> read() {
        return services.read(of().build().toUri(), Inbox.class);
    }

    Reading<Inbox.Acknowledged> acknowledge(String id) {
        return services.post(
                of().path("/{id}/acknowledge").encode().buildAndExpand(id).toUri(), Inbox.Acknowledged.class);
    }

    private UriComponentsBuilder of() {
        return UriComponentsBuilder.fromUri(parts.notification()).path("/api/inbox");
    }
}
