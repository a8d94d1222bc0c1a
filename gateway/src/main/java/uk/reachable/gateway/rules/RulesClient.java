package uk.reachable.gateway.rules;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the rules, publishes them and tries them. */
@Component
class RulesClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    RulesClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** @param from null for at once */
    record Publication(
            int baseVersion, @Nullable Instant from, List<Rules.Rule> rules, List<Rules.Pattern> patterns, String why) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "Publication[from version " + baseVersion + "]";
        }
    }

    record Trial(List<Rules.Rule> rules, List<Rules.Pattern> patterns) {}

    Reading<Rules.Versions> versions() {
        return reader.read(at(""), Rules.Versions.class);
    }

    Reading<Rules> read(int version) {
        return reader.read(at("/" + version), Rules.class);
    }

    Change<Rules> publish(String key, Publication publication) {
        return writer.post(at(""), key, publication, Rules.class);
    }

    /** Changes nothing, so that each time is one of its own. */
    Change<Rehearsal> rehearse(Trial trial) {
        return writer.post(at("/dry-run"), UUID.randomUUID().toString(), trial, Rehearsal.class);
    }

    private URI at(String path) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/rules" + path)
                .build()
                .toUri();
    }
}
