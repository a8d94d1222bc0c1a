package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.function.BiConsumer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Every column of every row of every table of a database, as text; what is stored as bytes is read as if it were text.
 */
public final class Columns {

    private static final String TABLES = """
            SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
            WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
            """;

    private Columns() {}

    /** Each as "table.column" and its text. */
    public static void each(Snapshot database, BiConsumer<String, String> use) {
        database.rows(TABLES, row -> row.getString(1))
                .forEach(table -> database.each("SELECT * FROM " + table, row -> each(table, row, use)));
    }

    private static void each(String table, ResultSet row, BiConsumer<String, String> use) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            use.accept(table + "." + columns.getColumnName(column), text(row, columns, column));
        }
    }

    private static String text(ResultSet row, ResultSetMetaData columns, int column) throws SQLException {
        if (columns.getColumnTypeName(column).equals("bytea")) {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? "" : new String(bytes, UTF_8);
        }
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
