package uk.reachable.gateway.incident.people;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service who somebody is, which it keeps on record, and tells it what was learned. */
@Component
class PeopleClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    PeopleClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    Reading<KnownPerson> read(String person) {
        return reader.read(of(person, ""), KnownPerson.class);
    }

    Change<Object> post(String person, String path, String key, Object body) {
        return writer.post(of(person, "/" + path), key, body, Object.class);
    }

    Change<Object> removeContact(String person, int number, String key) {
        return writer.post(of(person, "/contacts/" + number + "/remove"), key, null, Object.class);
    }

    private URI of(String person, String path) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{id}")
                .path(path)
                .encode()
                .buildAndExpand(person)
                .toUri();
    }
}
