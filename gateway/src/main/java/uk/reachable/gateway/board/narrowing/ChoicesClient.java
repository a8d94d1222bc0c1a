package uk.reachable.gateway.board.narrowing;

import org.springframework.stereotype.Component;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service what the reader's board can be narrowed to. */
@Component
public class ChoicesClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    ChoicesClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** None when they cannot be read: whoever may not see the board is told so by the board. */
    public Choices read() {
        return reader.read(new Query().at(parts.incident(), "/api/board/choices"), Choices.class)
                        instanceof Reading.Shown(Choices choices)
                ? choices
                : Choices.NONE;
    }
}
