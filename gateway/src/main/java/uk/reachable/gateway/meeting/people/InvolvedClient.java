package uk.reachable.gateway.meeting.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the people of an incident, and tells it whom police ask not to contact yet. */
@Component
public class InvolvedClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    InvolvedClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    public Reading<List<Involved>> of(String incidentId) {
        var address = from("/api/incidents/{id}/contact-pauses").buildAndExpand(incidentId);
        return reader.read(address.toUri(), Involved[].class).map(List::of);
    }

    public Change<Done> pause(String personId, String key, Object body) {
        return writer.post(
                from("/api/people/{id}/contact-pause").buildAndExpand(personId).toUri(), key, body, Done.class);
    }

    public Change<Done> lift(String personId, String key, Object body) {
        return writer.post(
                from("/api/people/{id}/contact-pause/lift")
                        .buildAndExpand(personId)
                        .toUri(),
                key,
                body,
                Done.class);
    }

    private UriComponentsBuilder from(String path) {
        return UriComponentsBuilder.fromUri(parts.incident()).path(path).encode();
    }
}
