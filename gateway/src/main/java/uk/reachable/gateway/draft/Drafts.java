package uk.reachable.gateway.draft;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/**
 * Keeps drafts in incident-service, the only place where a name may rest: nothing of them is in the browser, in the
 * session or in an address.
 */
@Component
public class Drafts {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    Drafts(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** As incident-service answers it. */
    private record Kept(String typed, Instant savedAt, Instant keptUntil) {}

    /** That it is kept. */
    public record Saved(Instant savedAt, Instant keptUntil) {}

    /** @param of the form's name, such as {@code log-incident} */
    public Reading<Draft> read(String of) {
        return switch (reader.read(address(of), Kept.class)) {
            case Reading.Shown(Kept kept) ->
                new Reading.Shown<>(new Draft(DraftText.read(kept.typed()), kept.savedAt(), kept.keptUntil()));
            case Reading.NotForThisUser<Kept> _ -> new Reading.NotForThisUser<>();
            case Reading.NotThere<Kept> _ -> new Reading.NotThere<>();
            case Reading.NotAvailable<Kept> _ -> new Reading.NotAvailable<>();
        };
    }

    public Change<Saved> save(String of, Form form) {
        return writer.put(address(of), Map.of("typed", DraftText.of(form)), Saved.class);
    }

    /** It is gone in a week at the latest, so that nobody is stopped when it cannot be deleted now. */
    public boolean forget(String of) {
        return writer.delete(address(of));
    }

    private URI address(String of) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/drafts/{form}")
                .encode()
                .buildAndExpand(of)
                .toUri();
    }
}
