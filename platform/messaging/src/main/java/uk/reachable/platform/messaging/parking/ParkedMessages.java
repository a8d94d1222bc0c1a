package uk.reachable.platform.messaging.parking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.MessageColumns;
import uk.reachable.platform.messaging.envelope.Topics;

/** Messages that came before their predecessor. */
public final class ParkedMessages {

    private static final String PARK = """
            INSERT INTO inbox_parked (topic, partition, record_offset, key, sequence, type, event_id, time, payload,
                                      parked_at)
            VALUES (:topic, :partition, :offset, :key, :sequence, :type, :eventId, :time, :payload, :now)
            ON CONFLICT DO NOTHING
            """;
    private static final String SUCCESSOR = """
            SELECT p.* FROM inbox_parked p JOIN inbox i ON i.topic = p.topic AND i.key = p.key
            WHERE p.topic = :topic AND p.key = :key AND p.sequence = i.sequence + 1
            """;
    private static final String STRANDED = """
            SELECT p.topic, p.key FROM inbox_parked p JOIN inbox i ON i.topic = p.topic AND i.key = p.key
            WHERE p.sequence = i.sequence + 1
            """;

    private static final String WITH_APPLIED = """
            SELECT p.*, coalesce(i.sequence, 0) AS applied,
                   NOT EXISTS (SELECT FROM inbox_parked e
                               WHERE e.topic = p.topic AND e.key = p.key AND e.sequence < p.sequence) AS first
            FROM inbox_parked p LEFT JOIN inbox i ON i.topic = p.topic AND i.key = p.key
            """;

    private final JdbcClient db;
    private final Clock clock;

    public ParkedMessages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void park(Message message) {
        MessageColumns.bind(db.sql(PARK), message)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The parked message whose turn has come. */
    public Optional<Message> successor(Topic topic, String key) {
        return db.sql(SUCCESSOR)
                .param("topic", topic.topicName())
                .param("key", key)
                .query((row, _) -> MessageColumns.read(row))
                .optional();
    }

    /** Keys with a message whose turn has come, but whom nobody is draining: a crash may have come between. */
    public List<Key> stranded() {
        return db.sql(STRANDED).query(ParkedMessages::key).list();
    }

    /** Oldest first. */
    public List<ParkedMessage> first(int limit) {
        return db.sql(WITH_APPLIED + "ORDER BY p.id LIMIT :limit")
                .param("limit", limit)
                .query(ParkedMessages::parked)
                .list();
    }

    public Optional<ParkedMessage> find(long id) {
        return db.sql(WITH_APPLIED + "WHERE p.id = :id")
                .param("id", id)
                .query(ParkedMessages::parked)
                .optional();
    }

    private static ParkedMessage parked(ResultSet row, int number) throws SQLException {
        return new ParkedMessage(
                row.getLong("id"),
                MessageColumns.read(row),
                row.getLong("applied"),
                row.getBoolean("first"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }

    private static Key key(ResultSet row, int number) throws SQLException {
        return new Key(Topics.named(row.getString("topic")), row.getString("key"));
    }

    /** A key of a topic. */
    public record Key(Topic topic, String key) {}
}
