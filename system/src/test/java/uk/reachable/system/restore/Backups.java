package uk.reachable.system.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import uk.reachable.system.running.ProofSystem;

/**
 * A copy of a database as of one moment, beside it. Its service loses its connections for that moment, as PostgreSQL
 * copies a database that nobody is in.
 */
final class Backups {

    private static final String SERVER = "postgres";

    private final ProofSystem system;

    Backups(ProofSystem system) {
        this.system = system;
    }

    void take(String database) throws SQLException {
        run("ALTER DATABASE " + database + " ALLOW_CONNECTIONS false");
        run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
        try {
            run("CREATE DATABASE " + copyOf(database) + " TEMPLATE " + database);
        } finally {
            run("ALTER DATABASE " + database + " ALLOW_CONNECTIONS true");
        }
    }

    /** While its service is stopped. */
    void restore(String database) throws SQLException {
        run("DROP DATABASE " + database + " WITH (FORCE)");
        run("CREATE DATABASE " + database + " TEMPLATE " + copyOf(database));
    }

    private static String copyOf(String database) {
        return database + "_backup";
    }

    private void run(String sql) throws SQLException {
        try (Connection server = system.administrator(SERVER);
                Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
