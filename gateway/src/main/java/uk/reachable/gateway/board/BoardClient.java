package uk.reachable.gateway.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Query;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the board. */
@Component
public class BoardClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    BoardClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** The newest incidents, or those that follow {@code after}; as they stood at a moment, if one is named. */
    public Reading<Board> read(@Nullable String after, BoardFilter filter, @Nullable Instant at) {
        Query query = Query.of(filter).with("next", after).with("at", at);
        return reader.read(query.at(parts.incident(), "/api/board"), Board.class);
    }
}
