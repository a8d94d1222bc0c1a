package uk.reachable.system.prove.quiet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.running.ProofSystem;

/** The databases as they are now, past the services and past the links; every wait has a limit. */
public final class Tables {

    private final ProofSystem system;

    public Tables(ProofSystem system) {
        this.system = system;
    }

    /** The one number that a query answers with. */
    public long number(String database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Runs what is set up in a database because no command sets it up yet. */
    public void execute(String database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection open(String name) throws SQLException {
        Database database = system.database(name);
        Properties properties = new Properties();
        properties.setProperty("user", database.name());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        return DriverManager.getConnection(database.url(), properties);
    }
}
