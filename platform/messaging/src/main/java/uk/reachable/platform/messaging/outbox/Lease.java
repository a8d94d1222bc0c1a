package uk.reachable.platform.messaging.outbox;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The right to relay, held by one process at a time: one row with owner, epoch and expiry on the database's clock.
 *
 * <p>Every change of holder raises the epoch, and every write of the relay names its epoch: a holder that was stopped
 * past its expiry and wakes can change nothing. Used by one thread; only {@link #isHeld} may be asked by others.
 */
final class Lease {

    private static final String TAKE = """
            UPDATE outbox_lease
            SET owner = :owner, epoch = epoch + 1, expires_at = clock_timestamp() + :millis * interval '1 ms'
            WHERE expires_at < clock_timestamp()
            RETURNING epoch
            """;
    private static final String RENEW = """
            UPDATE outbox_lease SET expires_at = clock_timestamp() + :millis * interval '1 ms' WHERE epoch = :epoch
            """;
    private static final String RELEASE = """
            UPDATE outbox_lease SET expires_at = '-infinity' WHERE epoch = :epoch
            """;

    private final JdbcClient db;
    private final String owner;
    private final Duration length;
    private long epoch;
    private long renewedAtNanos;
    private volatile boolean held;

    Lease(JdbcClient db, String owner, Duration length) {
        this.db = db;
        this.owner = owner;
        this.length = length;
    }

    boolean isHeld() {
        return held;
    }

    long epoch() {
        return epoch;
    }

    /** Takes a lease that is free; returns whether it is held now. */
    boolean take() {
        long asked = System.nanoTime();
        db.sql(TAKE)
                .param("owner", owner)
                .param("millis", length.toMillis())
                .query(Long.class)
                .optional()
                .ifPresent(newEpoch -> {
                    epoch = newEpoch;
                    renewedAtNanos = asked;
                    held = true;
                });
        return held;
    }

    /** Renews when a third of the time has gone, so that it can be called before every step. */
    void keep() {
        long asked = System.nanoTime();
        if (asked - renewedAtNanos < length.toNanos() / 3) {
            return;
        }
        if (db.sql(RENEW)
                        .param("millis", length.toMillis())
                        .param("epoch", epoch)
                        .update()
                == 0) {
            throw lost();
        }
        renewedAtNanos = asked;
    }

    /** Gives it back, so that the next process need not wait for the expiry. */
    void release() {
        if (held) {
            held = false;
            db.sql(RELEASE).param("epoch", epoch).update();
        }
    }

    /** Another holds it, or may: do nothing more. */
    LeaseLost lost() {
        held = false;
        return new LeaseLost(owner, epoch);
    }

    /** Someone else leads now; says nothing about the rows, which the new leader sends again if need be. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private LeaseLost(String owner, long epoch) {
            super(owner + " no longer relays (epoch " + epoch + ")");
        }
    }
}
