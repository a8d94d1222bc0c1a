package uk.reachable.system.defects;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import uk.reachable.local.postgres.Database;

/**
 * Stops whoever writes to a table in the middle of its transaction, until it is closed: what would need luck under load
 * (two at the same moment, a connection that breaks just there) happens every time.
 */
final class Standstill implements AutoCloseable {

    private static final String WAITING = """
            FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user AND wait_event_type = 'Lock'
            """;

    private final Database database;
    private final Connection holder;

    private Standstill(Database database, Connection holder) {
        this.database = database;
        this.holder = holder;
    }

    static Standstill before(Database database, String table) throws SQLException {
        Connection holder = Sql.open(database);
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
        }
        return new Standstill(database, holder);
    }

    /** Returns when so many stand still. */
    void await(int writers, Duration atMost) {
        Awaitility.await(writers + " writers stand still")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> Sql.number(database, "SELECT count(*) " + WAITING) >= writers);
    }

    /** Resets the connections of those who stand still. */
    void breakConnections() {
        Sql.column(database, "SELECT pg_terminate_backend(pid) " + WAITING);
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
