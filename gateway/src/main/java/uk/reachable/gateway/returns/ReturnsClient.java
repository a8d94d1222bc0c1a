package uk.reachable.gateway.returns;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service for returns. */
@Component
class ReturnsClient {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ServiceReader reader;
    private final PartAddresses parts;

    ReturnsClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    Reading<Reach> reach(Quarter quarter, boolean forPublication) {
        return reader.read(reachAddress(quarter, forPublication), Reach.class);
    }

    Reading<String> csv(Quarter quarter, boolean forPublication) {
        return reader.read(reachAddress(quarter, forPublication), String.class, CSV);
    }

    Reading<Counted> counted(String programme, Quarter quarter, Band band) {
        URI address = of(quarter)
                .path("/{programme}/counted")
                .queryParam("band", band)
                .encode()
                .buildAndExpand(programme)
                .toUri();
        return reader.read(address, Counted.class);
    }

    private URI reachAddress(Quarter quarter, boolean forPublication) {
        UriComponentsBuilder reach = of(quarter);
        return forPublication
                ? reach.queryParam("audience", "publication").build().toUri()
                : reach.build().toUri();
    }

    private UriComponentsBuilder of(Quarter quarter) {
        return UriComponentsBuilder.fromUri(parts.intervention())
                .path("/api/returns/reach")
                .queryParam("from", quarter.first())
                .queryParam("to", quarter.last());
    }
}
