package uk.reachable.gateway.referring;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.Need;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks which services fit, what a service would see, and for a referral of somebody who is known already. */
@Component
class ReferringClient {

    /** The referral that was raised. */
    record Raised(String id) {}

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    ReferringClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** Null when it cannot be read, or is not there yet. */
    @Nullable
    List<Match> matching(String referral) {
        URI address = UriComponentsBuilder.fromUri(parts.intervention())
                .path("/api/matching/{id}")
                .encode()
                .buildAndExpand(referral)
                .toUri();
        return reader.read(address, Match[].class) instanceof Reading.Shown(Match[] matches) ? List.of(matches) : null;
    }

    Reading<Preview> preview(String person, Need need, String organisation) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{id}/disclosure")
                .queryParam("need", "{need}")
                .queryParam("organisation", "{organisation}")
                .encode()
                .buildAndExpand(person, need, organisation)
                .toUri();
        return reader.read(address, Preview.class);
    }

    Change<Object> disclose(String person, String key, Object body) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{id}/disclosures")
                .encode()
                .buildAndExpand(person)
                .toUri();
        return writer.post(address, key, body, Object.class);
    }

    Change<Raised> refer(String meeting, String key, Object body) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/meetings/{id}/referrals")
                .encode()
                .buildAndExpand(meeting)
                .toUri();
        return writer.post(address, key, body, Raised.class);
    }
}
