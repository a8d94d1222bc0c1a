package uk.reachable.gateway.funding;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service about money. */
@Component
class FundingClient {

    /** As far as it looks: those whose money ends later may take nobody on sooner. */
    private static final int FURTHEST_DAYS = 730;

    private final ServiceReader reader;
    private final PartAddresses parts;

    FundingClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    Reading<WindDown> windDown() {
        return reader.read(
                of("/api/wind-down").queryParam("days", FURTHEST_DAYS).build().toUri(), WindDown.class);
    }

    Reading<Funded[]> funded() {
        return reader.read(of("/api/programmes").build().toUri(), Funded[].class);
    }

    Reading<Guardrails> guardrails(GrantYear year) {
        return reader.read(
                of("/api/returns/guardrails")
                        .queryParam("grantYear", year)
                        .build()
                        .toUri(),
                Guardrails.class);
    }

    private UriComponentsBuilder of(String path) {
        return UriComponentsBuilder.fromUri(parts.intervention()).path(path);
    }
}
