package uk.reachable.incident.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the numbered changes of the board. */
@Repository
class BoardChanges {

    /** How many changes are read at once. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;

    BoardChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a region's last change; 0 before the first. */
    long head(String region) {
        return heads().getOrDefault(region, 0L);
    }

    Map<String, Long> heads() {
        return jdbc
                .sql("SELECT region, seq FROM board_head")
                .query((row, _) -> Map.entry(row.getString("region"), row.getLong("seq")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The next changes after a number, in order, at most {@link #BATCH}. */
    List<BoardChange> after(String region, long seq) {
        return jdbc.sql("""
                SELECT seq, local_authority, row FROM board_change
                WHERE region = ? AND seq > ? ORDER BY seq LIMIT ?
                """)
                .params(region, seq, BATCH)
                .query((row, _) ->
                        new BoardChange(row.getLong("seq"), row.getString("local_authority"), row.getString("row")))
                .list();
    }
}
