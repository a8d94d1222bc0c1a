package uk.reachable.gateway.privacy;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service who is on record under a reference, and who saw them. */
@Component
class PrivacyClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    PrivacyClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    Reading<PersonOnRecord[]> people(String reference) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people")
                .queryParam("reference", "{reference}")
                .encode()
                .buildAndExpand(reference)
                .toUri();
        return reader.read(address, PersonOnRecord[].class);
    }

    /** @param next null for the newest part */
    Reading<SightingList> sightings(String person, @Nullable String next) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{person}/sightings")
                .queryParamIfPresent("next", Optional.ofNullable(next))
                .encode()
                .buildAndExpand(person)
                .toUri();
        return reader.read(address, SightingList.class);
    }
}
