package uk.reachable.gateway.team;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service for the workers of the reader's organisation and its programmes, and keeps the workers. */
@Component
class TeamClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    TeamClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    Reading<Worker[]> workers() {
        return reader.read(address("/api/workers").build().toUri(), Worker[].class);
    }

    /** Of the reader's organisation; none when they cannot be read, for the team is worth seeing without them. */
    List<Place> places(Staff staff) {
        URI programmes = address("/api/programmes").build().toUri();
        return reader.read(programmes, Place[].class) instanceof Reading.Shown(Place[] known)
                ? List.of(known).stream()
                        .filter(one -> one.provider().equals(staff.organisation()))
                        .toList()
                : List.of();
    }

    Change<Worker> keep(Worker worker) {
        URI address = address("/api/workers/{id}")
                .encode()
                .buildAndExpand(worker.id())
                .toUri();
        return writer.put(address, worker, Worker.class);
    }

    private UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromUri(parts.intervention()).path(path);
    }
}
