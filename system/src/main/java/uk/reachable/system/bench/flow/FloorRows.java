package uk.reachable.system.bench.flow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import uk.reachable.local.postgres.Database;

/** One commit of the floor after the other, on a connection of its own: a row of an event's size each. */
final class FloorRows implements AutoCloseable {

    /** About what an event of the flow has. */
    static final int BYTES = 600;

    private final Connection connection;
    private final PreparedStatement insert;

    FloorRows(Database database) throws SQLException {
        connection = connect(database);
        insert = connection.prepareStatement("INSERT INTO bench_floor (number, payload) VALUES (?, ?)");
    }

    static void create(Database database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_floor");
            statement.execute("CREATE TABLE bench_floor (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                    + " number bigint NOT NULL, payload bytea NOT NULL)");
        }
    }

    /** Returns when it is on disk. */
    void commit(long number, byte[] payload) throws SQLException {
        insert.setLong(1, number);
        insert.setBytes(2, payload);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.name(), database.password());
    }
}
