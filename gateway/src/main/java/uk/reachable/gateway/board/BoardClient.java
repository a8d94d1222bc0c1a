package uk.reachable.gateway.board;

import java.net.URI;
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

    /** The newest incidents, or those that follow {@code after}. */
    Reading<Board> read(@Nullable String after) {
        return reader.read(address(after), Board.class);
    }

    private URI address(@Nullable String after) {
        UriComponentsBuilder board =
                UriComponentsBuilder.fromUri(parts.incident()).path("/api/board");
        return after == null
                ? board.build().toUri()
                : board.queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(after)
                        .toUri();
    }
}
