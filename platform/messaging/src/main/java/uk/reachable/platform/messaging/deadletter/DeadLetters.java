package uk.reachable.platform.messaging.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.MessageColumns;

/** The dead letters of this service; a sequenced one blocks its key for as long as it is here. */
public final class DeadLetters {

    /** An event that was applied after all, by the process that now owns its partition, is not buried. */
    private static final String BURY = """
            INSERT INTO dead_letter (topic, partition, record_offset, key, sequence, type, event_id, time, payload,
                                     incident_reference, reason, buried_at)
            SELECT :topic, :partition, :offset, :key, :sequence, :type, :eventId, CAST(:time AS timestamptz), :payload,
                   :incidentReference, :reason, :now
            WHERE NOT EXISTS (SELECT FROM inbox WHERE topic = :topic AND key = :key AND sequence >= :sequence)
            ON CONFLICT DO NOTHING
            """;

    private static final String UNPARK =
            "DELETE FROM inbox_parked WHERE topic = :topic AND key = :key AND sequence = :sequence";

    private final JdbcClient db;
    private final Clock clock;

    public DeadLetters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Returns whether it is new here. */
    boolean bury(Message message, @Nullable String incidentReference, String reason) {
        MessageColumns.bind(db.sql(UNPARK), message).update();
        return MessageColumns.bind(db.sql(BURY), message)
                        .param("incidentReference", incidentReference, Types.VARCHAR)
                        .param("reason", reason)
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes one out, so that its key may move on in the same transaction; empty when another operator was faster. */
    public Optional<DeadLetter> take(long id) {
        return db.sql("DELETE FROM dead_letter WHERE id = :id RETURNING *")
                .param("id", id)
                .query(DeadLetters::row)
                .optional();
    }

    /** Oldest first. */
    public List<DeadLetter> first(int limit) {
        return db.sql("SELECT * FROM dead_letter ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query(DeadLetters::row)
                .list();
    }

    /** Whether a key stands still because of a dead letter. */
    public boolean blocks(Topic topic, String key) {
        return db.sql("SELECT EXISTS (SELECT FROM dead_letter WHERE topic = :topic AND key = :key)")
                .param("topic", topic.topicName())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private static DeadLetter row(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                MessageColumns.read(row),
                row.getString("incident_reference"),
                row.getString("reason"),
                row.getObject("buried_at", OffsetDateTime.class).toInstant());
    }
}
