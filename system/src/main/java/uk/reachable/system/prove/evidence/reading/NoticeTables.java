package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import uk.reachable.system.prove.evidence.Notices;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Item;

/** Reads the tables of notification-service. */
final class NoticeTables {

    private NoticeTables() {}

    static Notices read(Snapshot database) {
        Map<String, Long> heads = new HashMap<>();
        database.each("SELECT organisation, seq FROM inbox_head", row -> heads.put(row.getString(1), row.getLong(2)));
        return new Notices(
                database.rows("SELECT * FROM inbox_item ORDER BY organisation, seq", NoticeTables::item),
                database.rows("SELECT * FROM email_delivery", NoticeTables::delivery),
                heads);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("id"),
                row.getString("organisation"),
                row.getLong("seq"),
                row.getString("kind"),
                row.getString("subject_id"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("id"),
                row.getString("item_id"),
                row.getString("recipient"),
                row.getString("status"),
                row.getInt("attempts"),
                Snapshot.time(row, "due_at"));
    }
}
