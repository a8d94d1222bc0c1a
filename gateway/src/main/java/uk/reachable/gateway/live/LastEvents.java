package uk.reachable.gateway.live;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/**
 * The last event before a page was read, for pages that are not read again by themselves: their stream goes on after
 * it, so that they miss nothing between being read and being open.
 */
@Component
public class LastEvents {

    private final ServiceReader reader;
    private final PartAddresses parts;

    LastEvents(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** As the board answers it among what it shows. */
    private record OfBoard(@Nullable String lastEventId) {}

    /** As the inbox does: a number there. */
    private record OfInbox(long lastEventId) {}

    /**
     * To be asked before the page is read. Null when it is not known, and for the inbox of whoever has just changed
     * something: that comes back to them as an event, and a page that shows it already must not call it news.
     *
     * @param done what the reader has just done; null when they have only come to look
     */
    public @Nullable String before(boolean ofTheDesk, @Nullable String done) {
        if (ofTheDesk) {
            return newest(parts.incident(), "/api/board", OfBoard.class) instanceof Reading.Shown(OfBoard board)
                    ? board.lastEventId()
                    : null;
        }
        return done == null
                        && newest(parts.notification(), "/api/inbox", OfInbox.class)
                                instanceof Reading.Shown(OfInbox inbox)
                ? Long.toString(inbox.lastEventId())
                : null;
    }

    private <T> Reading<T> newest(URI part, String path, Class<T> form) {
        return reader.read(UriComponentsBuilder.fromUri(part).path(path).build().toUri(), form);
    }
}
