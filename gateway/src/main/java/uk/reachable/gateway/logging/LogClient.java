package uk.reachable.gateway.logging;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.logging.form.IncidentRequest;
import uk.reachable.gateway.routing.PartAddresses;

/** Sends incidents to incident-service. */
@Component
class LogClient {

    /** What came of it: the rest is read where it is shown. */
    record Logged(String id) {}

    private final ServiceWriter services;
    private final PartAddresses parts;

    LogClient(ServiceWriter services, PartAddresses parts) {
        this.services = services;
        this.parts = parts;
    }

    Change<Logged> log(String key, IncidentRequest incident) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/incidents")
                .build()
                .toUri();
        return services.post(address, key, incident, Logged.class);
    }
}
