package uk.reachable.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

/** How an item is read from its row. */
final class InboxItemRow {

    private InboxItemRow() {}

    static InboxItem read(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getObject("id", UUID.class), row.getLong("seq"), notice(row), instant(row, "posted_at"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                about(row),
                subject(row.getString("subject_kind"), row.getString("subject_id")),
                instantOrNull(row, "respond_by"),
                absence(row));
    }

    private static CaseReference about(ResultSet row) throws SQLException {
        return new CaseReference(
                row.getString("incident_id"),
                row.getString("incident_reference"),
                row.getString("region"),
                row.getString("referral_id"));
    }

    private static @Nullable Absence absence(ResultSet row) throws SQLException {
        Instant onShiftFrom = instantOrNull(row, "on_shift_from");
        return onShiftFrom == null ? null : new Absence(onShiftFrom, row.getString("ring"));
    }

    private static Subject subject(String kind, String id) {
        return switch (kind) {
            case "OFFER" -> new Subject.Offer(id);
            case "HANDOVER" -> new Subject.Handover(id);
            case "PLACEMENT" -> new Subject.Placement(id);
            case "LEG" -> new Subject.Leg(id);
            case "STEP" -> new Subject.Step(id);
            case "MEETING" -> new Subject.Meeting(id);
            case "ACTION" -> new Subject.Action(id);
            case "CONTACT_REVIEW" -> new Subject.ContactReview(id);
            case "QUESTION" -> new Subject.Question(id);
            case "EMERGENCY_ACCESS" -> new Subject.EmergencyAccess(id);
            case "COMMUNITY_NOTICE" -> new Subject.CommunityNotice(id);
            default -> throw new IllegalStateException("no subject " + kind);
        };
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
