package uk.reachable.system.relays;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Fills the outbox before any relay starts. */
final class Backlog implements SmartLifecycle {

    private final JdbcClient db;
    private final Resource rows;
    private final int size;
    private boolean laidIn;

    /** {@code rows} inserts {@code :size} of them. */
    Backlog(JdbcClient db, Resource rows, int size) {
        this.db = db;
        this.rows = rows;
        this.size = size;
    }

    int size() {
        return size;
    }

    @Override
    public void start() {
        try {
            db.sql(rows.getContentAsString(UTF_8)).param("size", size).update();
            db.sql("ANALYZE").update();
            laidIn = true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        laidIn = false;
    }

    @Override
    public boolean isRunning() {
        return laidIn;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
