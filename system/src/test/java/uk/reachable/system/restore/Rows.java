package uk.reachable.system.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.system.running.ProofSystem;

/** A column of a database, past its service. */
final class Rows {

    private Rows() {}

    static List<String> of(ProofSystem system, String database, String query) throws SQLException {
        try (Connection connection = system.administrator(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
