package uk.reachable.system.bench.flow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import uk.reachable.local.postgres.Database;

/** So many places that no flow of a benchmark waits for one. */
public final class Capacity {

    private Capacity() {}

    /** Until the next start of intervention-service, which publishes its catalogue again. */
    public static void plentiful(Database intervention) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(intervention.url(), intervention.name(), intervention.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    UPDATE programme SET places = 1000000, content = jsonb_set(content, '{places}', '1000000')
                    WHERE need = 'REACHABLE_MOMENT'""");
        }
    }
}
