package uk.reachable.gateway.meeting;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service about meetings, and for changes of their record. */
@Component
public class MeetingClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    MeetingClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    public Reading<MeetingList> list() {
        return reader.read(of().build().toUri(), MeetingList.class);
    }

    public Reading<MeetingList> list(MeetingStatus status) {
        return reader.read(of().queryParam("status", status).build().toUri(), MeetingList.class);
    }

    public Reading<Meeting> read(String id) {
        return reader.read(of("/{id}", id), Meeting.class);
    }

    /** @param step the last part of the path, such as {@code schedule} */
    public Change<Done> change(String id, String step, String key, Object body) {
        return writer.post(of("/{id}/{step}", id, step), key, body, Done.class);
    }

    public Change<Done> statePurpose(String id, Purpose purpose, String key, Object body) {
        return writer.post(of("/{id}/purposes/{purpose}", id, purpose.name()), key, body, Done.class);
    }

    private URI of(String path, Object... values) {
        return of().path(path).encode().buildAndExpand(values).toUri();
    }

    private UriComponentsBuilder of() {
        return UriComponentsBuilder.fromUri(parts.incident()).path("/api/meetings");
    }
}
