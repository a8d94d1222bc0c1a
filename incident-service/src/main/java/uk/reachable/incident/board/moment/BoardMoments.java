package uk.reachable.incident.board.moment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;

/** Finds which change was a region's last at a moment, so that the board as at then is exactly what was shown. */
@Repository
public class BoardMoments {

    /**
     * Held by whoever changes a region's board, from before a change gets its moment until it can be seen: while it is
     * free, nothing is under way that would later count as earlier.
     */
    public static final String LOCK = "hashtextextended('board ' || :region, 0)";

    private final JdbcClient jdbc;

    BoardMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read this before the transaction that reads the board begins, or that would not see all up to now. */
    public BoardTime time(String region) {
        return jdbc.sql("""
                SELECT clock_timestamp() AS now,
                       CASE WHEN pg_try_advisory_xact_lock_shared(%s) THEN clock_timestamp() END AS quiet
                """.formatted(LOCK))
                .param("region", region)
                .query((row, _) -> new BoardTime(Rows.timeOf(row, "now"), Rows.time(row, "quiet")))
                .single();
    }

    /** The newest. */
    public Moment newest(String region, BoardTime time) {
        return jdbc.sql("SELECT seq, at FROM board_head WHERE region = ?")
                .param(region)
                .query((row, _) -> new Moment(time.settled(Rows.timeOf(row, "at")), row.getLong("seq")))
                .optional()
                .orElseGet(() -> new Moment(time.now(), 0));
    }

    /** The one asked for; the newest instead when what was shown then cannot be told yet. */
    public Moment at(String region, Instant asked, BoardTime time) {
        Moment newest = newest(region, time);
        // As fine as the database counts.
        Instant at = asked.truncatedTo(ChronoUnit.MICROS);
        return at.isBefore(newest.at()) ? new Moment(at, lastSeq(region, at)) : newest;
    }

    private long lastSeq(String region, Instant at) {
        return jdbc.sql("""
                SELECT seq FROM board_change WHERE region = ? AND at <= ? ORDER BY at DESC, seq DESC LIMIT 1
                """)
                .params(region, Timestamp.from(at))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
