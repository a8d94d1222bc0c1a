package uk.reachable.gateway.incident.casefile;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service about an incident. */
@Component
public class CaseClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    CaseClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    public Reading<Response> response(String incident) {
        return reader.read(of(incident, "response"), Response.class);
    }

    public @Nullable History history(String incident) {
        return orNull(reader.read(of(incident, "history"), History.class));
    }

    public @Nullable Notes notes(String incident) {
        return orNull(reader.read(of(incident, "notes"), Notes.class));
    }

    public Aftermath.@Nullable Actions actions(String incident) {
        return orNull(reader.read(of(incident, "actions"), Aftermath.Actions.class));
    }

    public Aftermath.@Nullable Notices notices(String incident) {
        return orNull(reader.read(of(incident, "notices"), Aftermath.Notices.class));
    }

    public Aftermath.Paused @Nullable [] pauses(String incident) {
        return orNull(reader.read(of(incident, "contact-pauses"), Aftermath.Paused[].class));
    }

    /** What a page shows beside its subject, and says that it is missing when it cannot be read. */
    public static <T> @Nullable T orNull(Reading<T> reading) {
        return reading instanceof Reading.Shown(T what) ? what : null;
    }

    private URI of(String incident, String part) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/incidents/{id}/{part}")
                .encode()
                .buildAndExpand(incident, part)
                .toUri();
    }
}
