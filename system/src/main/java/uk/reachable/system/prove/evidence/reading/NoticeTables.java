package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.reachable.system.prove.evidence.Notices;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Item;
import uk.reachable.system.prove.evidence.Notices.Matter;

/** Reads the tables of notification-service. */
final class NoticeTables {

    private NoticeTables() {}

    static Notices read(Snapshot database) {
        Map<String, Long> heads = new HashMap<>();
        database.each("SELECT organisation, seq FROM inbox_head", row -> heads.put(row.getString(1), row.getLong(2)));
        Map<String, Long> changes = new HashMap<>();
        database.each(
                "SELECT organisation, count(*) FROM inbox_change GROUP BY organisation",
                row -> changes.put(row.getString(1), row.getLong(2)));
        return new Notices(
                database.rows("SELECT * FROM inbox_item ORDER BY organisation, seq", NoticeTables::item),
                database.rows("SELECT * FROM delivery", NoticeTables::delivery),
                matters(database),
                heads,
                changes);
    }

    private static List<Matter> matters(Snapshot database) {
        Map<String, Set<String>> items = new HashMap<>();
        database.each("SELECT subject, item_id FROM matter_item", row -> items.computeIfAbsent(
                        row.getString(1), _ -> new HashSet<>())
                .add(row.getString(2)));
        return database.rows("SELECT * FROM matter", row -> matter(row, items));
    }

    private static Matter matter(ResultSet row, Map<String, Set<String>> items) throws SQLException {
        String subject = row.getString("subject");
        return new Matter(
                subject,
                row.getString("state"),
                Snapshot.timeOrNull(row, "acknowledged_at"),
                Snapshot.timeOrNull(row, "acknowledged_until"),
                Snapshot.timeOrNull(row, "over_at"),
                Snapshot.timeOrNull(row, "next_at"),
                items.getOrDefault(subject, Set.of()));
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
        String id = row.getString("id");
        return new Delivery(
                id,
                row.getString("item_id"),
                row.getString("address"),
                row.getString("status"),
                row.getInt("attempts"),
                Snapshot.time(row, "due_at"),
                Objects.requireNonNullElse(row.getString("message_id"), id));
    }
}
