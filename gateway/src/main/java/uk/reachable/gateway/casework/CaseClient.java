package uk.reachable.gateway.casework;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks the services for a case and its person, and tells referral-service of each step. */
@Component
public class CaseClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    CaseClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** Somebody whom a manager may give a case to. */
    record Colleague(String id) {}

    Reading<CaseFile> file(String id) {
        return reader.read(referral(id, ""), CaseFile.class);
    }

    /** As whoever has seen this version of the case may see them: never as it was before. */
    Reading<Person> person(CaseFile file) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{id}")
                .queryParam("seen", file.id() + ":" + file.version())
                .encode()
                .buildAndExpand(file.personId())
                .toUri();
        return reader.read(address, Person.class);
    }

    /** Of the reader's organisation, for its managers; nobody when the list cannot be read. */
    List<Colleague> colleagues() {
        URI address = UriComponentsBuilder.fromUri(parts.intervention())
                .path("/api/workers")
                .build()
                .toUri();
        return reader.read(address, Colleague[].class) instanceof Reading.Shown(Colleague[] known)
                ? List.of(known)
                : List.of();
    }

    /**
     * Tells of a step.
     *
     * @param step the end of its address, such as {@code accept}
     * @param key of the form that was sent
     */
    public Change<Standing> take(String id, String step, String key, @Nullable Object body) {
        return writer.post(referral(id, "/" + step), key, body, Standing.class);
    }

    private URI referral(String id, String rest) {
        return UriComponentsBuilder.fromUri(parts.referral())
                .path("/api/referrals/{id}" + rest)
                .encode()
                .buildAndExpand(id)
                .toUri();
    }
}
