package uk.reachable.gateway.meeting.action;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service what organisations are asked to do, and tells it what is done. */
@Component
public class ActionClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    ActionClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** Those that the reader's organisation is still to do, with their words. */
    public Reading<ActionList> mine() {
        return reader.read(of("/api/actions").build().toUri(), ActionList.class);
    }

    /** Those that are still to be done in the reader's region, without their words. */
    public Reading<ActionList> ofRegion() {
        return reader.read(of("/api/actions").queryParam("mine", false).build().toUri(), ActionList.class);
    }

    /** All of an incident, with their words, for those who keep the record of its meetings. */
    public Reading<ActionList> ofIncident(String incidentId) {
        return reader.read(
                of("/api/incidents/{id}/actions")
                        .encode()
                        .buildAndExpand(incidentId)
                        .toUri(),
                ActionList.class);
    }

    public Change<Done> complete(String actionId, String key) {
        return writer.post(
                of("/api/actions/{id}/complete")
                        .encode()
                        .buildAndExpand(actionId)
                        .toUri(),
                key,
                null,
                Done.class);
    }

    public Change<Done> drop(String actionId, String reason, String key) {
        return writer.post(
                of("/api/actions/{id}/drop").encode().buildAndExpand(actionId).toUri(),
                key,
                Map.of("reason", reason),
                Done.class);
    }

    private UriComponentsBuilder of(String path) {
        return UriComponentsBuilder.fromUri(parts.incident()).path(path);
    }
}
