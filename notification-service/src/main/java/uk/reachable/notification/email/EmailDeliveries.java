package uk.reachable.notification.email;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.email.DeliveryState.Cancelled;
import uk.reachable.notification.email.DeliveryState.Failed;
import uk.reachable.notification.email.DeliveryState.Queued;
import uk.reachable.notification.email.DeliveryState.Sending;
import uk.reachable.notification.email.DeliveryState.Sent;

/** The e-mails on their way; a claim is a lease, so that what a killed instance held is tried again by another. */
@Repository
class EmailDeliveries {

    /** Longer than an attempt can take (see the time limiter "smtp"). */
    static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;

    EmailDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param heldBack whether colleagues are told first, so that it may still be moved or called off */
    void queue(UUID itemId, String recipient, Instant dueAt, boolean heldBack) {
        jdbc.sql("""
                        INSERT INTO email_delivery
                            (id, item_id, recipient, status, attempts, due_at, next_attempt_at, held_back)
                        VALUES (:id, :itemId, :recipient, 'QUEUED', 0, :dueAt, :dueAt, :heldBack)""")
                .param("heldBack", heldBack)
                .param("id", UUID.randomUUID())
                .param("itemId", itemId)
                .param("recipient", recipient)
                .param("dueAt", Timestamp.from(dueAt))
                .update();
    }

    /** Takes the most overdue e-mails that no other instance is trying. */
    @Transactional
    List<Attempt> claim(int limit, Instant now) {
        List<Attempt> attempts = jdbc.sql("""
                        SELECT d.*, i.incident_reference
                        FROM email_delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE d.next_attempt_at <= :now
                        ORDER BY d.next_attempt_at LIMIT :limit FOR UPDATE OF d SKIP LOCKED""")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, number) -> claimed(row, now.plus(LEASE)))
                .list();
        attempts.forEach(this::saveClaim);
        return attempts;
    }

    private Attempt claimed(ResultSet row, Instant leaseEnds) throws SQLException {
        Instant nextAttemptAt = row.getTimestamp("next_attempt_at").toInstant();
        boolean leaseRanOut = "SENDING".equals(row.getString("status"));
        Sending sending = leaseRanOut
                ? new Sending(nextAttemptAt).claimedAgain(leaseEnds)
                : new Queued(nextAttemptAt).claimed(leaseEnds);
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("incident_reference"),
                row.getString("recipient"),
                row.getInt("attempts") + 1,
                row.getTimestamp("due_at").toInstant(),
                leaseRanOut,
                sending);
    }

    private void saveClaim(Attempt attempt) {
        jdbc.sql("""
                        UPDATE email_delivery
                        SET status = 'SENDING', attempts = :number, next_attempt_at = :leaseEnds WHERE id = :id""")
                .param("id", attempt.deliveryId())
                .param("number", attempt.number())
                .param("leaseEnds", Timestamp.from(attempt.state().leaseEnds()))
                .update();
    }

    /** Saves what came of an attempt; false when its lease ran out and another attempt has begun. */
    boolean save(Attempt attempt, DeliveryState state) {
        return jdbc.sql("""
                        UPDATE email_delivery SET status = :status, next_attempt_at = :next, ended_at = :ended
                        WHERE id = :id AND attempts = :number AND status = 'SENDING'""")
                        .param("id", attempt.deliveryId())
                        .param("number", attempt.number())
                        .param("status", status(state))
                        .param("next", nextAttemptAt(state))
                        .param("ended", endedAt(state))
                        .update()
                == 1;
    }

    /** Those held back are due at another time, unless they were tried already. */
    void move(UUID itemId, Instant dueAt) {
        jdbc.sql("""
                        UPDATE email_delivery SET due_at = :dueAt, next_attempt_at = :dueAt
                        WHERE item_id = :itemId AND held_back AND status = 'QUEUED' AND attempts = 0""")
                .param("itemId", itemId)
                .param("dueAt", Timestamp.from(dueAt))
                .update();
    }

    /** Those held back are not sent any more; what a mail server may have taken stays as it is. */
    void callOff(UUID itemId, Instant now) {
        Cancelled cancelled = new Queued(now).calledOff(now);
        jdbc.sql("""
                        UPDATE email_delivery SET status = :status, next_attempt_at = :next, ended_at = :ended
                        WHERE item_id = :itemId AND held_back AND status = 'QUEUED'""")
                .param("itemId", itemId)
                .param("status", status(cancelled))
                .param("next", nextAttemptAt(cancelled))
                .param("ended", endedAt(cancelled))
                .update();
    }

    private static String status(DeliveryState state) {
        return switch (state) {
            case Queued _ -> "QUEUED";
            case Sending _ -> "SENDING";
            case Sent _ -> "SENT";
            case Failed _ -> "FAILED";
            case Cancelled _ -> "CANCELLED";
        };
    }

    private static @Nullable Timestamp nextAttemptAt(DeliveryState state) {
        return switch (state) {
            case Queued queued -> Timestamp.from(queued.nextAttemptAt());
            case Sending sending -> Timestamp.from(sending.leaseEnds());
            case Sent _, Failed _, Cancelled _ -> null;
        };
    }

    private static @Nullable Timestamp endedAt(DeliveryState state) {
        return switch (state) {
            case Queued _, Sending _ -> null;
            case Sent sent -> Timestamp.from(sent.at());
            case Failed failed -> Timestamp.from(failed.at());
            case Cancelled cancelled -> Timestamp.from(cancelled.at());
        };
    }
}
