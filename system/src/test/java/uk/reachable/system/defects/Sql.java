package uk.reachable.system.defects;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.local.postgres.Database;

/** Statements on a service's database, past the service. */
public final class Sql {

    private Sql() {}

    static Connection open(Database database) {
        try {
            return DriverManager.getConnection(database.url(), database.name(), database.password());
        } catch (SQLException unreachable) {
            throw new IllegalStateException("database " + database.name(), unreachable);
        }
    }

    /** All in one transaction. */
    public static void run(Database database, String... statements) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(String.join("; ", statements), failed);
        }
    }

    static long number(Database database, String query) {
        return Long.parseLong(column(database, query).getFirst());
    }

    /** The first column. */
    public static List<String> column(Database database, String query) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }
}
