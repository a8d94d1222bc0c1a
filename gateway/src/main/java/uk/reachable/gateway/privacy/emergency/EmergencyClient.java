package uk.reachable.gateway.privacy.emergency;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the region's emergency accesses, and tells it what a review found. */
@Component
class EmergencyClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    EmergencyClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    private record Review(String finding, @Nullable String note) {

        /** Never says what was noted. */
        @Override
        public String toString() {
            return "Review[" + finding + "]";
        }
    }

    Reading<List<EmergencyAccess>> all() {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/emergency-accesses")
                .build()
                .toUri();
        return reader.read(address, EmergencyAccess[].class).map(List::of);
    }

    /** There is no address for one alone: it is among all. */
    Reading<EmergencyAccess> one(String id) {
        return switch (all()) {
            case Reading.Shown(List<EmergencyAccess> all) ->
                all.stream()
                        .filter(access -> access.id().equals(id))
                        .findFirst()
                        .<Reading<EmergencyAccess>>map(Reading.Shown::new)
                        .orElseGet(Reading.NotThere::new);
            case Reading<List<EmergencyAccess>> other -> other.map(List::getFirst);
        };
    }

    Change<Done> review(String id, Form sent) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/emergency-accesses/{id}/review")
                .encode()
                .buildAndExpand(id)
                .toUri();
        return writer.post(address, sent.key(), new Review(sent.value("finding"), sent.orNull("note")), Done.class);
    }
}
