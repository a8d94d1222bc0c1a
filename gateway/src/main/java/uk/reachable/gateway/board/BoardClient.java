package uk.reachable.gateway.board;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the board. */
@Component
class BoardClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    BoardClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** The newest incidents, or those that follow {@code after}; as they stood at a moment, if one is named. */
    Reading<Board> read(@Nullable String after, BoardFilter filter, @Nullable Instant at) {
        Query query = Query.of(filter).with("next", after).with("at", at);
        return reader.read(address("/api/board", query), Board.class);
    }

    Reading<Changes> changes(String since, BoardFilter filter, @Nullable String after) {
        Query query = Query.of(filter).with("since", since).with("next", after);
        return reader.read(address("/api/board/changes", query), Changes.class);
    }

    Choices choices() {
        return reader.read(address("/api/board/choices", new Query()), Choices.class)
                        instanceof Reading.Shown(Choices choices)
                ? choices
                : Choices.NONE;
    }

    private URI address(String path, Query query) {
        return query.at(UriComponentsBuilder.fromUri(parts.incident()).path(path));
    }
}
