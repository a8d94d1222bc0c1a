package uk.reachable.system.sending;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.local.postgres.Database;

/** The service's own record of what it sent, past the service. */
record Rows(Database database) {

    /**
     * One delivery.
     *
     * @param message the id of the message it went in: of a bundle the first delivery's
     */
    record Delivery(String item, String message, String channel, String address, String status) {

        boolean isOnItsWay() {
            return status.equals("QUEUED") || status.equals("SENDING");
        }

        boolean isEmail() {
            return channel.equals("EMAIL");
        }

        boolean wasTaken() {
            return status.equals("SENT") || status.equals("DELIVERED");
        }

        /** Given up, and seen to be: it counts as failed, or its successor has it. */
        boolean isVisiblyNotTaken() {
            return status.equals("FAILED") || status.equals("ESCALATED");
        }
    }

    private static final String DELIVERIES = """
            SELECT item_id, coalesce(to_jsonb(delivery) ->> 'message_id', id::text), channel, address, status
            FROM delivery""";

    List<Delivery> all() {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DELIVERIES)) {
            List<Delivery> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Delivery(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a killed process held is free at once, as if its lease had run out. */
    void endLeases() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE delivery SET next_attempt_at = now() WHERE status = 'SENDING'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database.url(), database.name(), database.password());
    }
}
