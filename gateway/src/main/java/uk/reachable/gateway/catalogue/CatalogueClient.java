package uk.reachable.gateway.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks intervention-service for programmes, and changes them. */
@Component
class CatalogueClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    CatalogueClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** The last day that is paid for. */
    record Extension(LocalDate to) {}

    /** As much as is needed of how the funding stands then. */
    record Standing(LocalDate fundedUntil) {}

    Reading<Programme[]> list() {
        return reader.read(of().build().toUri(), Programme[].class);
    }

    Reading<History.Version[]> history(String id) {
        return reader.read(at(id, "/history"), History.Version[].class);
    }

    Change<Standing> extend(String id, String key, LocalDate to) {
        return writer.post(at(id, "/funding"), key, new Extension(to), Standing.class);
    }

    /**
     * Read once more as a whole, and sent back with other places; by the version the service sees what came between.
     */
    Change<Programme> changePlaces(String id, int places, long version) {
        return switch (reader.read(of().build().toUri(), Programme.Whole[].class)) {
            case Reading.Shown(Programme.Whole[] all) ->
                Arrays.stream(all)
                        .filter(each -> each.is(id))
                        .findFirst()
                        .map(each -> writer.put(at(id, ""), each.withPlaces(places, version), Programme.class))
                        .orElseGet(Change.NotThere::new);
            case Reading.NotForThisUser<Programme.Whole[]> _ -> new Change.NotForThisUser<>();
            case Reading.NotThere<Programme.Whole[]> _ -> new Change.NotThere<>();
            case Reading.NotAvailable<Programme.Whole[]> _ -> new Change.Uncertain<>();
        };
    }

    private URI at(String id, String path) {
        return of().path("/{id}" + path).encode().buildAndExpand(id).toUri();
    }

    private UriComponentsBuilder of() {
        return UriComponentsBuilder.fromUri(parts.intervention()).path("/api/programmes");
    }
}
