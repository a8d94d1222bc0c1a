package uk.reachable.gateway.inbox;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks notification-service for the inbox, and tells it who is on what and who has read what. */
@Component
class InboxClient {

    private final ServiceReader services;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    InboxClient(ServiceReader services, ServiceWriter writer, PartAddresses parts) {
        this.services = services;
        this.writer = writer;
        this.parts = parts;
    }

    Reading<Inbox> read() {
        return services.read(of().build().toUri(), Inbox.class);
    }

    /** The inbox does without, when referral-service does not answer. */
    Releases releases() {
        var cases = UriComponentsBuilder.fromUri(parts.referral())
                .path("/api/referrals")
                .queryParam("show", "unassigned")
                .build()
                .toUri();
        return services.read(cases, Releases.class) instanceof Reading.Shown(Releases known)
                ? known
                : Releases.NOT_KNOWN;
    }

    Reading<Inbox.Acknowledged> acknowledge(String id) {
        return services.post(
                of().path("/{id}/acknowledge").encode().buildAndExpand(id).toUri(), Inbox.Acknowledged.class);
    }

    /** Marked twice it is read once: a key of its own is enough. */
    Change<Done> markRead(String id) {
        return writer.post(of().path("/{id}/read").encode().buildAndExpand(id).toUri(), "read-" + id);
    }

    private UriComponentsBuilder of() {
        return UriComponentsBuilder.fromUri(parts.notification()).path("/api/inbox");
    }
}
