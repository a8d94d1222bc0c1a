package uk.reachable.incident.tasking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.board.BoardMoments;
import uk.reachable.incident.board.BoardScope;
import uk.reachable.incident.board.BoardTime;
import uk.reachable.incident.board.Moment;

/** Compares the board then and now. */
@Repository
class Changes {

    static final int PAGE_SIZE = 50;

    /** A row as at a change, unless it then stood where the reader does not look. */
    private static final String ROW = """
            SELECT latest.row
            FROM (SELECT * FROM board_change WHERE incident_id = p.incident_id AND seq <= %s
                  ORDER BY seq DESC LIMIT 1) AS latest
            WHERE ARRAY[latest.region, latest.local_authority, latest.npu] && :places::text[]
              AND (:areas::text[] IS NULL OR latest.local_authority = ANY (:areas::text[]))""";

    /**
     * For each place asked for, incidents by their last change, each with both rows, until the page is full. What
     * changed and changed back is no news. An incident that went from one of the places to another is found in both,
     * once told.
     */
    private static final String CHANGED = """
            SELECT DISTINCT ON (found.last_seq) found.*
            FROM unnest(:places::text[]) AS wanted(place) CROSS JOIN LATERAL (
                SELECT p.last_seq, p.incident_id, past.row AS past, present.row AS present
                FROM board_place p
                LEFT JOIN LATERAL (%s) AS past ON true
                LEFT JOIN LATERAL (%s) AS present ON true
                WHERE p.place = wanted.place AND p.last_seq > :since AND p.last_seq < :before
                  AND past.row IS DISTINCT FROM present.row
                ORDER BY p.last_seq DESC LIMIT :limit) AS found
            ORDER BY found.last_seq DESC LIMIT :limit""".formatted(ROW.formatted(":since"), ROW.formatted(":now"));

    private final JdbcClient jdbc;
    private final BoardMoments moments;
    private final JsonMapper json;

    Changes(JdbcClient jdbc, BoardMoments moments, JsonMapper json) {
        this.jdbc = jdbc;
        this.moments = moments;
        this.json = json;
    }

    /** The part after a cursor, or the first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChangesSince page(BoardScope scope, Since since, BoardTime time, @Nullable Long cursor) {
        Moment then = moments.at(scope.region(), since.moment(), time);
        Moment now = moments.newest(scope.region(), time);
        List<Entry> found = entries(scope, then, now, cursor);
        List<Entry> shown = found.stream().limit(PAGE_SIZE).toList();
        return new ChangesSince(
                now.at(),
                since.moment(),
                since.forum(),
                Long.toString(now.seq()),
                shown.stream().map(Entry::incident).toList(),
                found.size() > PAGE_SIZE ? Long.toString(shown.getLast().lastSeq()) : null);
    }

    private record Entry(long lastSeq, ChangedIncident incident) {}

    private List<Entry> entries(BoardScope scope, Moment then, Moment now, @Nullable Long cursor) {
        return jdbc.sql(CHANGED)
                .param("places", scope.places())
                .param("areas", scope.areaCodes())
                .param("since", then.seq())
                .param("now", now.seq())
                .param("before", cursor == null ? Long.MAX_VALUE : cursor)
                .param("limit", PAGE_SIZE + 1)
                .query((row, _) -> new Entry(
                        row.getLong("last_seq"),
                        ChangedIncident.of(
                                row.getString("incident_id"),
                                tree(row.getString("past")),
                                tree(row.getString("present")))))
                .list();
    }

    private @Nullable JsonNode tree(@Nullable String row) {
        return row == null ? null : json.readTree(row);
    }
}
