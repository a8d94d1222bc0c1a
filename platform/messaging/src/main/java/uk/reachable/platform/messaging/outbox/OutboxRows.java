package uk.reachable.platform.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.messaging.envelope.Topics;
import uk.reachable.platform.messaging.envelope.Turn;

/** The relay's view of the outbox table; every write is fenced by the epoch of the lease. */
final class OutboxRows {

    /** Never "after the last id": ids become visible out of order, and the skipped one would be lost. */
    private static final String NEXT = """
            SELECT * FROM outbox o
            WHERE NOT EXISTS (SELECT FROM outbox p
                              WHERE p.parked_because IS NOT NULL AND p.topic = o.topic AND p.key = o.key)
            ORDER BY id LIMIT :limit
            """;

    /**
     * Nobody waits for the disk: a deletion that a crash of the database undoes only sends the rows once more, and
     * every inbox drops them.
     */
    private static final String DELETE = """
            WITH leader AS (SELECT set_config('synchronous_commit', 'off', true) FROM outbox_lease
                            WHERE epoch = :epoch FOR SHARE)
            DELETE FROM outbox USING leader WHERE id = ANY (:ids)
            """;

    private static final String PARK = """
            WITH leader AS (SELECT FROM outbox_lease WHERE epoch = :epoch FOR SHARE)
            UPDATE outbox SET parked_because = :reason FROM leader WHERE id = :id
            """;

    private final JdbcClient db;

    OutboxRows(JdbcClient db) {
        this.db = db;
    }

    List<OutboxRow> next(int limit) {
        return db.sql(NEXT).param("limit", limit).query(OutboxRows::row).list();
    }

    /** Returns how many rows were deleted: none when the epoch is no longer the lease's. */
    int delete(Collection<OutboxRow> sent, long epoch) {
        Long[] ids = sent.stream().map(OutboxRow::id).toArray(Long[]::new);
        return db.sql(DELETE).param("epoch", epoch).param("ids", ids).update();
    }

    int park(OutboxRow row, String reason, long epoch) {
        return db.sql(PARK)
                .param("epoch", epoch)
                .param("reason", reason)
                .param("id", row.id())
                .update();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                new Turn(Topics.named(row.getString("topic")), row.getString("key"), row.getLong("sequence")),
                row.getObject("partition", Integer.class),
                row.getString("type"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("incident_reference"),
                row.getString("traceparent"),
                row.getBytes("payload"));
    }
}
