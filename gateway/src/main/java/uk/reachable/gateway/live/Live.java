package uk.reachable.gateway.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/**
 * How a page stays fresh while it is open; its script is {@code live.js}.
 *
 * @param what begins the sentence that says that it is not
 * @param rows what the script fetches when something changed; null where each reading is on record, so that a page left
 *     open must not read by itself: it says that something changed
 * @param stream what tells of changes
 * @param again this page
 * @param last the last event that is in the page; null where that is not known: the stream starts with the next, and a
 *     page that is read again by itself is so once the stream is open
 * @param about the incident or the referral that alone is of interest; null when all are
 * @param news begins the sentence that says what is new
 * @param many what several of them are
 * @param seconds after which it is fetched in any case, because time goes on
 * @param reloads whether it loads anew by itself where there are no scripts; not where somebody fills in a form
 */
public record Live(
        String what,
        @Nullable String rows,
        String stream,
        String again,
        String asOf,
        @Nullable String last,
        @Nullable String about,
        String news,
        String many,
        int seconds,
        boolean reloads) {

    private static final String BOARD = "/api/board/stream";
    private static final String INBOX = "/api/inbox/stream";

    /** Of a board, by its links. */
    public static Live board(String rows, String stream, String again, String asOf, @Nullable String last) {
        return new Live("The board", rows, stream, again, asOf, last, null, "Changed", "incidents", 60, true);
    }

    public static Live inbox(String asOf, long last) {
        return new Live(
                "The inbox",
                "/inbox/rows",
                INBOX,
                "/inbox",
                asOf,
                Long.toString(last),
                null,
                "New",
                "notices",
                30,
                true);
    }

    /** A page that shows how things stand and is read again by itself. */
    public static Live page(String address, boolean byTheBoard, Instant now) {
        return page(address, stream(byTheBoard), address, null, null, now);
    }

    /** The page of an incident, of which {@code rows} is what may be read by itself. */
    public static Live incident(String id, Instant now) {
        String page = "/incidents/" + id;
        return page(page + "/now", BOARD, page, null, id, now);
    }

    /**
     * The page of a case, of which {@code rows} is what may be read by itself: each reading of the person is on record.
     */
    public static Live ofCase(String id, @Nullable String incident, boolean ofTheDesk, Instant now) {
        String page = "/cases/" + id;
        return page(page + "/now", stream(ofTheDesk), page, null, ofTheDesk ? incident : id, now);
    }

    /** A page of which each reading is on record; {@code last} is of {@link LastEvents}. */
    public static Live onRecord(String address, boolean byTheBoard, @Nullable String last, Instant now) {
        return page(null, stream(byTheBoard), address, last, null, now);
    }

    private static Live page(
            @Nullable String rows,
            String stream,
            String again,
            @Nullable String last,
            @Nullable String about,
            Instant now) {
        String asOf = LondonTime.words(now, now);
        return new Live("The page", rows, stream, again, asOf, last, about, "Changed", "parts of it", 60, false);
    }

    /** Who has a board follows it; everybody else is told by their inbox what concerns them. */
    private static String stream(boolean byTheBoard) {
        return byTheBoard ? BOARD : INBOX;
    }
}
