package uk.reachable.incident.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.board.moment.BoardMoments;
import uk.reachable.incident.board.moment.BoardTime;
import uk.reachable.incident.board.moment.Moment;
import uk.reachable.incident.board.scope.BoardScope;

/** Reads the board as it stands, and as it stood. */
@Repository
class BoardPages {

    static final int PAGE_SIZE = 50;

    /**
     * For each place asked for, incidents in the order in which they came on the board, each with its row, until the
     * page is full. The row is looked up incident by incident (LIMIT): never all of a region's, whatever the statistics
     * say.
     */
    private static final String ROWS = """
            SELECT found.first_seq, found.row
            FROM unnest(:places::text[]) AS wanted(place) CROSS JOIN LATERAL (
                SELECT p.first_seq, r.row
                FROM board_place p CROSS JOIN LATERAL (%s LIMIT 1) AS r
                WHERE p.place = wanted.place AND p.first_seq < :before
                  AND wanted.place IN (r.region, r.local_authority, r.npu)
                  AND (:areas::text[] IS NULL OR r.local_authority = ANY (:areas::text[]))
                ORDER BY p.first_seq DESC LIMIT :limit) AS found
            ORDER BY found.first_seq DESC LIMIT :limit""";

    private static final String NOW = ROWS.formatted("SELECT * FROM board_row WHERE incident_id = p.incident_id");

    private static final String THEN =
            ROWS.formatted("SELECT * FROM board_change WHERE incident_id = p.incident_id AND seq <= :seq AND "
                    + BoardChanges.STAYED + " ORDER BY seq DESC");

    private final JdbcClient jdbc;
    private final BoardMoments moments;
    private final JsonMapper json;

    BoardPages(JdbcClient jdbc, BoardMoments moments, JsonMapper json) {
        this.jdbc = jdbc;
        this.moments = moments;
        this.json = json;
    }

    /** The page after a cursor, or the first; rows, moment and event id are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BoardPage page(BoardScope scope, BoardTime time, @Nullable Instant at, @Nullable Long cursor) {
        String region = scope.region();
        Moment moment = at == null ? moments.newest(region, time) : moments.at(region, at, time);
        List<Entry> found = entries(at == null ? NOW : THEN, scope, moment, cursor);
        List<Entry> shown = found.stream().limit(PAGE_SIZE).toList();
        return new BoardPage(
                moment.at(),
                Long.toString(moment.seq()),
                shown.stream().map(Entry::row).toList(),
                found.size() > PAGE_SIZE ? Long.toString(shown.getLast().firstSeq()) : null);
    }

    private record Entry(long firstSeq, JsonNode row) {}

    private List<Entry> entries(String sql, BoardScope scope, Moment moment, @Nullable Long cursor) {
        long newest = moment.seq() + 1;
        return jdbc.sql(sql)
                .param("places", scope.places())
                .param("areas", scope.areaCodes())
                .param("before", cursor == null ? newest : Math.min(cursor, newest))
                .param("seq", moment.seq())
                .param("limit", PAGE_SIZE + 1)
                .query((row, _) -> new Entry(row.getLong("first_seq"), json.readTree(row.getString("row"))))
                .list();
    }
}
