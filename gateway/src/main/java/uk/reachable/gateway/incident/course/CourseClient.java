package uk.reachable.gateway.incident.course;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.narrowing.Query;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service to take a step with an incident. */
@Component
class CourseClient {

    /** How it stands afterwards, as far as the pages say it. */
    record Standing(@Nullable Object meetingCalled) {}

    private final ServiceWriter writer;
    private final ServiceReader reader;
    private final PartAddresses parts;

    CourseClient(ServiceWriter writer, ServiceReader reader, PartAddresses parts) {
        this.writer = writer;
        this.reader = reader;
        this.parts = parts;
    }

    Change<Standing> post(String incident, String path, String key, @Nullable Object body) {
        return writer.post(of(incident, path), key, body, Standing.class);
    }

    Change<Standing> removeLink(String incident, String link, String key) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/incidents/{id}/links/{link}/remove")
                .encode()
                .buildAndExpand(incident, link)
                .toUri();
        return writer.post(address, key, null, Standing.class);
    }

    /** The newest incidents of the region, or those that follow {@code after}. */
    Reading<Board> others(@Nullable String after) {
        return reader.read(new Query().with("next", after).at(parts.incident(), "/api/board"), Board.class);
    }

    private URI of(String incident, String path) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/incidents/{id}/")
                .path(path)
                .encode()
                .buildAndExpand(incident)
                .toUri();
    }
}
