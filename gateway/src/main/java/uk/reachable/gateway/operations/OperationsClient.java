package uk.reachable.gateway.operations;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks each service what is stuck there, and sets it free. */
@Component
class OperationsClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    OperationsClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** The lists of a service up to the first that could not be read: nobody waits three times for one that is away. */
    Map<StuckList, Reading<StuckEvents>> of(StuckPart part) {
        Map<StuckList, Reading<StuckEvents>> lists = new EnumMap<>(StuckList.class);
        for (StuckList list : StuckList.values()) {
            Reading<StuckEvents> read = read(part, list);
            lists.put(list, read);
            if (!(read instanceof Reading.Shown)) {
                break;
            }
        }
        return lists;
    }

    Reading<StuckEvents> read(StuckPart part, StuckList list) {
        return reader.read(at(part, list, ""), StuckEvents.class);
    }

    Change<Done> free(StuckPart part, StuckList list, long id, Step step, String key) {
        return writer.post(at(part, list, "/" + id + "/" + step.path()), key);
    }

    private URI at(StuckPart part, StuckList list, String path) {
        return UriComponentsBuilder.fromUri(part.address(parts))
                .path("/api/operations/" + part.id() + "/" + list.path() + path)
                .build()
                .toUri();
    }
}
