package uk.reachable.platform.messaging.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Topics;
import uk.reachable.platform.messaging.envelope.Turn;

/** The last number that this service remembers to have given to each key. */
final class OutboxHeads {

    private static final String ALL = "SELECT topic, key, sequence FROM outbox_head";
    private static final String LOCK =
            "SELECT sequence FROM outbox_head WHERE topic = :topic AND key = :key FOR UPDATE";
    private static final String MOVE = """
            INSERT INTO outbox_head AS h (topic, key, sequence) VALUES (:topic, :key, :sequence)
            ON CONFLICT (topic, key) DO UPDATE SET sequence = greatest(h.sequence, :sequence)
            """;

    private final JdbcClient db;

    OutboxHeads(JdbcClient db) {
        this.db = db;
    }

    Map<Topic, Map<String, Long>> all() {
        Map<Topic, Map<String, Long>> heads = new HashMap<>();
        db.sql(ALL).query(row -> {
            heads.computeIfAbsent(Topics.named(row.getString("topic")), _ -> new HashMap<>())
                    .put(row.getString("key"), row.getLong("sequence"));
        });
        return heads;
    }

    /** 0 for a key that has none; nobody else runs, so that a row that is not there needs no lock. */
    long lock(Topic topic, String key) {
        return db.sql(LOCK)
                .param("topic", topic.topicName())
                .param("key", key)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Takes the numbers up to this turn: none of them is given a second time. */
    void moveTo(Turn turn) {
        db.sql(MOVE)
                .param("topic", turn.topic().topicName())
                .param("key", turn.key())
                .param("sequence", turn.sequence())
                .update();
    }
}
