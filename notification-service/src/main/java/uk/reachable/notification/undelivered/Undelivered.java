package uk.reachable.notification.undelivered;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duty desk's list of what could not be delivered; what somebody settled does not come back. */
@Repository
public class Undelivered {

    private final JdbcClient jdbc;

    Undelivered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** There was nobody to be told of a notice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nobodyToTell(UUID itemId, Instant now) {
        add(itemId, null, now);
    }

    /** A delivery was given up, or nobody is left to be told while it is tried on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void list(UUID itemId, UUID deliveryId, Instant now) {
        add(itemId, deliveryId, now);
    }

    private void add(UUID itemId, @Nullable UUID deliveryId, Instant now) {
        jdbc.sql("""
                        INSERT INTO undelivered AS u (id, item_id, delivery_id, since)
                        VALUES (:id, :itemId, :deliveryId, :now)
                        ON CONFLICT (item_id, delivery_id) DO UPDATE
                        SET since = excluded.since, settled_at = NULL, settled_by = NULL, how = NULL
                        WHERE u.how = 'DELIVERED'""")
                .param("id", UUID.randomUUID())
                .param("itemId", itemId)
                .param("deliveryId", deliveryId)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** It was delivered after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wasDelivered(UUID deliveryId, Instant now) {
        jdbc.sql("""
                        UPDATE undelivered SET settled_at = ?, how = 'DELIVERED'
                        WHERE delivery_id = ? AND settled_at IS NULL""").params(Timestamp.from(now), deliveryId).update();
    }
}
