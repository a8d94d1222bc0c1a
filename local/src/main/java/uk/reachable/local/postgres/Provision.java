package uk.reachable.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import uk.reachable.local.machine.CannotRun;

/** Creates the databases with their users; each user may connect to its own database only. Safe to repeat. */
final class Provision {

    private final String superuserPassword;
    private final int port;

    Provision(String superuserPassword, int port) {
        this.superuserPassword = superuserPassword;
        this.port = port;
    }

    /** Whether the server answers a query. */
    boolean isUp() {
        try (Connection server = connect("postgres")) {
            return server.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void create(List<Database> databases) {
        try (Connection server = connect("postgres")) {
            run(server, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            for (Database database : databases) {
                create(server, database);
            }
        } catch (SQLException failed) {
            throw new CannotRun("the databases cannot be created: " + failed.getMessage());
        }
    }

    private void create(Connection server, Database database) throws SQLException {
        String name = database.name();
        if (!exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(server, "CREATE ROLE " + name + " LOGIN PASSWORD '" + database.password() + "'");
        }
        if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(server, "CREATE DATABASE " + name);
        }
        run(server, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        run(server, "GRANT CONNECT ON DATABASE " + name + " TO " + name);
        try (Connection own = connect(name)) {
            run(own, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            run(own, "GRANT USAGE, CREATE ON SCHEMA public TO " + name);
        }
    }

    private Connection connect(String database) throws SQLException {
        String options = "?connectTimeout=2&socketTimeout=10&ApplicationName=supervisor";
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database + options, "postgres", superuserPassword);
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection server, String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
