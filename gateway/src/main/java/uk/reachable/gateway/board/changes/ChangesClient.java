package uk.reachable.gateway.board.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Query;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service what changed. */
@Component
class ChangesClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    ChangesClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** Since a forum; the last changes, or those that follow {@code after}. */
    Reading<Changes> read(String since, BoardFilter filter, @Nullable String after) {
        Query query = Query.of(filter).with("since", since).with("next", after);
        return reader.read(query.at(parts.incident(), "/api/board/changes"), Changes.class);
    }
}
