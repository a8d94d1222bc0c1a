package uk.reachable.gateway.places;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service for places and for those who have none. */
@Component
class PlacesClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    PlacesClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    Reading<Capacity[]> capacity() {
        return reader.read(of("/api/capacity").build().toUri(), Capacity[].class);
    }

    Reading<Waiting[]> waiting() {
        return reader.read(of("/api/waiting").build().toUri(), Waiting[].class);
    }

    Reading<Gathered.Served[]> served() {
        return reader.read(of("/api/programmes").build().toUri(), Gathered.Served[].class);
    }

    Reading<UnmetNeed> unmetNeed(Month month) {
        URI address = of("/api/unmet-need")
                .queryParam("from", month.first())
                .queryParam("to", month.last())
                .build()
                .toUri();
        return reader.read(address, UnmetNeed.class);
    }

    private UriComponentsBuilder of(String path) {
        return UriComponentsBuilder.fromUri(parts.intervention()).path(path);
    }
}
