package uk.reachable.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the matter of an item stands, as of now; columns of table matter, all null where nothing is asked. */
record InboxStanding(
        boolean open,
        @Nullable Instant nextAlertAt,
        @Nullable OnIt onIt) {

    static final String COLUMNS =
            "m.state <> 'OVER' AS open, m.next_at, m.acknowledged_at, m.acknowledged_until, m.acknowledged_by";

    /** Whoever is on it, since when and until when (UTC). */
    private record OnIt(String by, Instant at, Instant until) {}

    static InboxStanding read(ResultSet row) throws SQLException {
        Timestamp next = row.getTimestamp("next_at");
        return new InboxStanding(row.getBoolean("open"), next == null ? null : next.toInstant(), onIt(row));
    }

    private static @Nullable OnIt onIt(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("acknowledged_at");
        return at == null
                ? null
                : new OnIt(
                        row.getString("acknowledged_by"),
                        at.toInstant(),
                        row.getTimestamp("acknowledged_until").toInstant());
    }

    InboxEntry.@Nullable Acknowledged acknowledgedFor(String reader) {
        return onIt == null
                ? null
                : new InboxEntry.Acknowledged(onIt.at(), onIt.until(), onIt.by().equals(reader));
    }
}
