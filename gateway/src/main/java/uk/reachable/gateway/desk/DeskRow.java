package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody at the desk.
 *
 * @param id unlike any other of its list
 * @param title of its card, with the reference of the incident
 * @param since since when it waits: the oldest come first
 * @param lines what is known of it
 * @param ring whom to ring; null where nobody has said
 * @param next what to do next
 * @param link where it is done; null where it is done by ringing
 * @param settle where "somebody was told" is sent to; null where that is not what is asked
 */
record DeskRow(
        String id,
        String title,
        Instant since,
        List<String> lines,
        @Nullable Ring ring,
        String next,
        @Nullable Link link,
        @Nullable String settle) {

    DeskRow {
        lines = List.copyOf(lines);
    }

    /** Who answers under this number. */
    record Ring(String who, String number) {}

    /** Where something is done. */
    record Link(String words, String address) {}
}
