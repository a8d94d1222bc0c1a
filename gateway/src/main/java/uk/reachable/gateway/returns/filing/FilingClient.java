package uk.reachable.gateway.returns.filing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service for the returns that were submitted, and submits and restates them. */
@Component
class FilingClient {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    FilingClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** Days of the region, both included. */
    record Submission(String kind, LocalDate from, LocalDate to) {}

    record Restatement(String reason) {}

    Reading<Filed.Listed[]> list() {
        return reader.read(of().build().toUri(), Filed.Listed[].class);
    }

    Reading<Filed> read(String id) {
        return reader.read(of().path("/{id}").encode().buildAndExpand(id).toUri(), Filed.class);
    }

    Reading<String> csv(String id) {
        return reader.read(of().path("/{id}").encode().buildAndExpand(id).toUri(), String.class, CSV);
    }

    Change<Filed> submit(String key, Submission submission) {
        return writer.post(of().build().toUri(), key, submission, Filed.class);
    }

    Change<Filed> restate(String id, String key, Restatement restatement) {
        return writer.post(
                of().path("/{id}/restate").encode().buildAndExpand(id).toUri(), key, restatement, Filed.class);
    }

    private UriComponentsBuilder of() {
        return UriComponentsBuilder.fromUri(parts.intervention()).path("/api/returns");
    }
}
