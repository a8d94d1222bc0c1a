package uk.reachable.gateway.board.changes;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.words.LondonTime;

/** What changed since a forum, as a page: last changed first. */
record ChangesPage(String since, String asOf, List<ChangeRow> rows) {

    static ChangesPage of(Changes changes, Instant now) {
        return new ChangesPage(
                LondonTime.words(changes.since(), now),
                LondonTime.words(changes.asOf(), now),
                changes.items().stream().map(item -> ChangeRow.of(item, now)).toList());
    }
}
