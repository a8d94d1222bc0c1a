package uk.reachable.system.prove.evidence.reading;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.local.postgres.Database;

/** One database as it was at one moment, however long the reading takes. */
public final class Snapshot implements AutoCloseable {

    private static final int AT_ONCE = 5_000;

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    public static Snapshot of(Database database) {
        return of(database.url(), database.name(), database.password());
    }

    public static Snapshot of(String url, String user, String password) {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Snapshot(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("database of " + user, unreachable);
        }
    }

    /** Ends the snapshot; the next query begins another. */
    public void renew() {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    /** Makes what one row says. */
    @FunctionalInterface
    public interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Uses one row. */
    @FunctionalInterface
    public interface Use {
        void of(ResultSet row) throws SQLException;
    }

    public <T> List<T> rows(String sql, Read<T> read) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(read.of(row)));
        return rows;
    }

    public Set<String> texts(String sql) {
        return new HashSet<>(rows(sql, row -> row.getString(1)));
    }

    public void each(String sql, Use use) {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    use.of(rows);
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(sql, unreadable);
        }
    }

    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
