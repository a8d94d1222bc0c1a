package uk.reachable.incident.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.platform.stream.Feed;
import uk.reachable.platform.stream.Kept;

/** Reads the numbered changes of the board: each region is a channel. */
@Repository
class BoardChanges implements Feed<BoardChange> {

    /** How many changes back a stream may resume; whoever is further behind loads the board anew. */
    static final long KEPT = 10_000;

    /** Rows that say how an incident stood; the others only that an area lost it to another. */
    static final String STAYED = "NOT jsonb_exists(row, 'gone')";

    private final JdbcClient jdbc;

    BoardChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a region's last change; 0 before the first. */
    long head(String region) {
        return heads(Set.of(region)).getOrDefault(region, 0L);
    }

    @Override
    public Map<String, Long> heads(Set<String> regions) {
        return jdbc
                .sql("SELECT region, seq FROM board_head WHERE region IN (:regions)")
                .param("regions", regions)
                .query((row, _) -> Map.entry(row.getString("region"), row.getLong("seq")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Kept kept(String region) {
        long head = head(region);
        return new Kept(Math.max(1, head - KEPT + 1), head);
    }

    @Override
    public List<BoardChange> after(String region, long seq, int limit) {
        return jdbc.sql("""
                SELECT seq, local_authority, npu, npu_before, row, coalesce((row ->> 'gone')::boolean, false) AS gone
                FROM board_change
                WHERE region = ? AND seq > ? ORDER BY seq LIMIT ?
                """)
                .params(region, seq, limit)
                .query((row, _) -> new BoardChange(
                        row.getLong("seq"),
                        row.getString("local_authority"),
                        row.getString("npu"),
                        row.getString("npu_before"),
                        row.getString("row"),
                        row.getBoolean("gone")))
                .list();
    }
}
