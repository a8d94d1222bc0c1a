package uk.reachable.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.delivery.course.DeliveryState.Sent;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;

/** How a delivery stands in its row. */
final class DeliveryRow {

    private DeliveryRow() {}

    static DeliveryState state(ResultSet row) throws SQLException {
        Instant next = instant(row, "next_attempt_at");
        Instant ended = instant(row, "ended_at");
        String status = row.getString("status");
        return switch (status) {
            case "QUEUED" -> new Queued(Objects.requireNonNull(next));
            case "SENDING" -> new Sending(Objects.requireNonNull(next));
            case "SENT" -> new Sent(Objects.requireNonNull(ended));
            case "DELIVERED" -> new Delivered(Objects.requireNonNull(ended));
            case "FAILED" -> new Failed(Objects.requireNonNull(ended));
            case "ESCALATED" -> new Escalated(Objects.requireNonNull(ended));
            case "CANCELLED" -> new Cancelled(Objects.requireNonNull(ended));
            default -> throw new IllegalStateException("no state " + status);
        };
    }

    /** A row with {@code incident_reference} and {@code respond_by} of its notice. */
    static Claimed read(ResultSet row, UUID messageId, int number, boolean inDoubt, Tried state) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                messageId,
                row.getObject("item_id", UUID.class),
                row.getString("incident_reference"),
                row.getString("person"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                number,
                row.getTimestamp("due_at").toInstant(),
                instant(row, "respond_by"),
                inDoubt,
                state);
    }

    static String status(DeliveryState state) {
        return switch (state) {
            case Queued _ -> "QUEUED";
            case Sending _ -> "SENDING";
            case Sent _ -> "SENT";
            case Delivered _ -> "DELIVERED";
            case Failed _ -> "FAILED";
            case Escalated _ -> "ESCALATED";
            case Cancelled _ -> "CANCELLED";
        };
    }

    static @Nullable Timestamp nextAttemptAt(DeliveryState state) {
        return switch (state) {
            case Queued queued -> Timestamp.from(queued.nextAttemptAt());
            case Sending sending -> Timestamp.from(sending.leaseEnds());
            case Sent _, Delivered _, Failed _, Escalated _, Cancelled _ -> null;
        };
    }

    static @Nullable Timestamp endedAt(DeliveryState state) {
        return switch (state) {
            case Queued _, Sending _ -> null;
            case Sent sent -> Timestamp.from(sent.at());
            case Delivered delivered -> Timestamp.from(delivered.at());
            case Failed failed -> Timestamp.from(failed.at());
            case Escalated escalated -> Timestamp.from(escalated.at());
            case Cancelled cancelled -> Timestamp.from(cancelled.at());
        };
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
