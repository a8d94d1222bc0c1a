package uk.reachable.notification.matter.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.matter.Acknowledgement;
import uk.reachable.notification.matter.Ladder;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.Matter.Acknowledged;
import uk.reachable.notification.matter.Matter.Facts;
import uk.reachable.notification.matter.Matter.Open;
import uk.reachable.notification.matter.Matter.Over;
import uk.reachable.notification.matter.MatterLifecycle;
import uk.reachable.notification.matter.Rung;

/** How a matter is read from its row, and written to it. */
final class MatterRow {

    private MatterRow() {}

    static Matter read(ResultSet row, int number) throws SQLException {
        Facts facts = new Facts(
                row.getString("subject"),
                row.getString("incident_reference"),
                row.getString("referral_id"),
                at(row, "opened_at"),
                atOrNull(row, "respond_by"));
        return switch (row.getString("state")) {
            case "OPEN" -> new Open(facts, ladder(row));
            case "ACKNOWLEDGED" ->
                new Acknowledged(
                        facts,
                        ladder(row),
                        new Acknowledgement(
                                row.getString("acknowledged_by"),
                                at(row, "acknowledged_at"),
                                at(row, "acknowledged_until")));
            case "OVER" -> new Over(facts, at(row, "over_at"));
            default -> throw new IllegalStateException("no state " + row.getString("state"));
        };
    }

    private static @Nullable Ladder ladder(ResultSet row) throws SQLException {
        String rung = row.getString("rung");
        return rung == null ? null : new Ladder(Rung.valueOf(rung), atOrNull(row, "held_until"));
    }

    static Map<String, @Nullable Object> columns(Matter matter) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("subject", matter.facts().subject());
        columns.put("incidentReference", matter.facts().incidentReference());
        columns.put("referralId", matter.facts().referralId());
        columns.put("openedAt", timestamp(matter.facts().openedAt()));
        columns.put("respondBy", timestamp(matter.facts().respondBy()));
        columns.put("nextAt", timestamp(MatterLifecycle.nextAt(matter)));
        switch (matter) {
            case Open open -> state(columns, "OPEN", open.ladder(), null, null);
            case Acknowledged it -> state(columns, "ACKNOWLEDGED", it.ladder(), it.acknowledgement(), null);
            case Over over -> state(columns, "OVER", null, null, over.at());
        }
        return columns;
    }

    private static void state(
            Map<String, @Nullable Object> columns,
            String state,
            @Nullable Ladder ladder,
            @Nullable Acknowledgement by,
            @Nullable Instant overAt) {
        columns.put("state", state);
        columns.put("rung", ladder == null ? null : ladder.told().name());
        columns.put("heldUntil", ladder == null ? null : timestamp(ladder.notBefore()));
        columns.put("acknowledgedBy", by == null ? null : by.by());
        columns.put("acknowledgedAt", by == null ? null : timestamp(by.at()));
        columns.put("acknowledgedUntil", by == null ? null : timestamp(by.until()));
        columns.put("overAt", timestamp(overAt));
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
