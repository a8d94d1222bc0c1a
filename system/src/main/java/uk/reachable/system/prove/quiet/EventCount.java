package uk.reachable.system.prove.quiet;

import java.sql.SQLException;
import java.util.List;

/** How many domain events the services have published so far; heartbeats are none. */
public final class EventCount {

    private static final List<String> PUBLISHERS = List.of("incident", "referral", "intervention", "notification");
    private static final String PUBLISHED =
            "SELECT coalesce(sum(sequence), 0) FROM outbox_head WHERE key NOT LIKE 'heartbeat-%'";

    private final Tables tables;
    private long last;

    public EventCount(Tables tables) {
        this.tables = tables;
    }

    /** What is known when a database does not answer is the count of the last time. */
    public synchronized long now() {
        try {
            last = exactly();
        } catch (SQLException away) {
            return last;
        }
        return last;
    }

    long exactly() throws SQLException {
        long events = 0;
        for (String publisher : PUBLISHERS) {
            events += tables.number(publisher, PUBLISHED);
        }
        return events;
    }
}
