package uk.reachable.platform.messaging.outbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outbox rows that the broker refused; each blocks its key. None can be skipped: others wait for its sequence. */
public final class UnsentEvents {

    /**
     * One of them.
     *
     * @param reason what the broker or the producer said
     */
    public record Unsent(
            long id,
            String topic,
            String key,
            long sequence,
            String type,
            @Nullable String incidentReference,
            String reason) {}

    private static final String PARKED = """
            SELECT id, topic, key, sequence, type, incident_reference, parked_because AS reason
            FROM outbox WHERE parked_because IS NOT NULL ORDER BY id LIMIT :limit
            """;
    private static final String RETRY = """
            UPDATE outbox SET parked_because = NULL WHERE id = :id AND parked_because IS NOT NULL
            RETURNING topic || '/' || key || '#' || sequence
            """;

    private final JdbcClient db;

    UnsentEvents(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    public List<Unsent> first(int limit) {
        return db.sql(PARKED).param("limit", limit).query(Unsent.class).list();
    }

    /** Lets the relay try it again; returns its turn, or empty when there is no such row. */
    public Optional<String> retry(long id) {
        return db.sql(RETRY).param("id", id).query(String.class).optional();
    }
}
