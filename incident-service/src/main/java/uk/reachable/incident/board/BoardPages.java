package uk.reachable.incident.board;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the board as it stands. */
@Repository
class BoardPages {

    static final int PAGE_SIZE = 50;

    private static final String ROWS = """
            SELECT incident_id, row FROM board_row
            WHERE region = :region
              AND (:areas::text[] IS NULL OR local_authority = ANY(:areas::text[]))
              %s
            ORDER BY incident_id DESC LIMIT :limit""";

    private static final String NEWEST = ROWS.formatted("");

    /**
     * Not "no cursor, or before it": under a plan for any cursor, that reads all that is newer (4.3 s of a million).
     */
    private static final String OLDER = ROWS.formatted("AND incident_id < :cursor");

    private final JdbcClient jdbc;
    private final BoardChanges changes;
    private final JsonMapper json;
    private final Clock clock;

    BoardPages(JdbcClient jdbc, BoardChanges changes, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** The page after a cursor, or the newest; rows and event id are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BoardPage page(BoardScope scope, @Nullable String cursor) {
        long head = changes.head(scope.region());
        List<Entry> found = entries(scope, cursor);
        List<Entry> shown = found.stream().limit(PAGE_SIZE).toList();
        String next = found.size() > PAGE_SIZE ? shown.getLast().incidentId() : null;
        return new BoardPage(
                clock.instant(),
                Long.toString(head),
                shown.stream().map(Entry::row).toList(),
                next);
    }

    private record Entry(String incidentId, JsonNode row) {}

    private List<Entry> entries(BoardScope scope, @Nullable String cursor) {
        return jdbc.sql(cursor == null ? NEWEST : OLDER)
                .param("region", scope.region())
                .param("areas", scope.areaCodes())
                .param("cursor", cursor)
                .param("limit", PAGE_SIZE + 1)
                .query((row, _) -> new Entry(row.getString("incident_id"), json.readTree(row.getString("row"))))
                .list();
    }
}
