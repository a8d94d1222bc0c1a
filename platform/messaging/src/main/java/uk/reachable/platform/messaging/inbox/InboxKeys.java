package uk.reachable.platform.messaging.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.messaging.envelope.Turn;

/** How far each key has been applied. */
final class InboxKeys {

    /**
     * Moves the key to the message if it is next, creates an unknown key, and locks the key's row in any case until the
     * transaction ends. It stays one statement because most events of most topics concern nobody here.
     */
    private static final String CLAIM = """
            WITH claimed AS (
                INSERT INTO inbox AS i (topic, key, sequence)
                SELECT :topic, :key, CASE WHEN :sequence = 1 THEN 1 ELSE 0 END
                WHERE NOT EXISTS (SELECT FROM dead_letter
                                  WHERE topic = :topic AND key = :key AND sequence = :sequence)
                ON CONFLICT (topic, key) DO UPDATE SET sequence = :sequence WHERE i.sequence = :sequence - 1
                RETURNING sequence = :sequence AS next),
            unparked AS (
                DELETE FROM inbox_parked p USING claimed
                WHERE claimed.next AND p.topic = :topic AND p.key = :key AND p.sequence = :sequence)
            SELECT next, EXISTS (SELECT FROM inbox_parked
                                 WHERE topic = :topic AND key = :key AND sequence = :sequence + 1) AS successor
            FROM claimed
            """;

    private static final String APPLIED = "SELECT sequence FROM inbox WHERE topic = :topic AND key = :key";
    private static final String MOVE = """
            INSERT INTO inbox AS i (topic, key, sequence) VALUES (:topic, :key, :sequence)
            ON CONFLICT (topic, key) DO UPDATE SET sequence = greatest(i.sequence, :sequence)
            """;

    private final JdbcClient db;

    InboxKeys(JdbcClient db) {
        this.db = db;
    }

    Claim claim(Turn turn) {
        return bind(CLAIM, turn).query(InboxKeys::claimed).optional().orElseGet(() -> denied(turn));
    }

    /** Moves the key up to a turn without applying anything. */
    void moveTo(Turn turn) {
        bind(MOVE, turn).update();
    }

    private Claim denied(Turn turn) {
        Optional<Long> applied = db.sql(APPLIED)
                .param("topic", turn.topic().topicName())
                .param("key", turn.key())
                .query(Long.class)
                .optional();
        return Claim.denied(applied.orElse(0L), turn.sequence());
    }

    private JdbcClient.StatementSpec bind(String sql, Turn turn) {
        return db.sql(sql)
                .param("topic", turn.topic().topicName())
                .param("key", turn.key())
                .param("sequence", turn.sequence());
    }

    private static Claim claimed(ResultSet row, int number) throws SQLException {
        if (!row.getBoolean("next")) {
            return Claim.EARLY;
        }
        return row.getBoolean("successor") ? Claim.NEXT_AND_SUCCESSOR_WAITS : Claim.NEXT;
    }
}
