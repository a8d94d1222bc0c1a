package uk.reachable.system.canary;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.system.Addresses;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every row of every table of every database, as text; what is stored as bytes is read as if it were text. */
final class Databases {

    private static final List<String> NAMES =
            List.of("incident", "incident_keys", "referral", "intervention", "notification", "gateway");

    private static final String TABLES = """
            SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
            WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
            """;

    private Databases() {}

    /** One place for each column. */
    static Stream<Place> columns() {
        return NAMES.stream().flatMap(Databases::columnsOf);
    }

    private static Stream<Place> columnsOf(String name) {
        Addresses.Database database = Addresses.database(name);
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            List<Place> columns = new ArrayList<>();
            for (String table : tables(statement)) {
                columns.addAll(columnsOf(name, table, statement));
            }
            return columns.stream();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("database " + name, unreadable);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static List<Place> columnsOf(String database, String table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int count = rows.getMetaData().getColumnCount();
            List<StringBuilder> texts =
                    Stream.generate(StringBuilder::new).limit(count).toList();
            while (rows.next()) {
                for (int column = 1; column <= count; column++) {
                    texts.get(column - 1).append(text(rows, column)).append('\n');
                }
            }
            List<Place> places = new ArrayList<>();
            for (int column = 1; column <= count; column++) {
                String name = rows.getMetaData().getColumnName(column);
                places.add(new Place(
                        "database " + database + ", " + table + "." + name,
                        texts.get(column - 1).toString()));
            }
            return places;
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof byte[] bytes
                ? new String(bytes, UTF_8)
                : String.valueOf(row.getString(column));
    }
}
