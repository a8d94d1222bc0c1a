package uk.reachable.incident.meeting.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.meeting.Appointment;
import uk.reachable.incident.meeting.Escalation;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.Meeting.Called;
import uk.reachable.incident.meeting.Meeting.Cancelled;
import uk.reachable.incident.meeting.Meeting.Concluded;
import uk.reachable.incident.meeting.Meeting.Held;
import uk.reachable.incident.meeting.Meeting.Scheduled;
import uk.reachable.incident.meeting.MeetingCourse;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.MeetingStatus;

/** A meeting from its row, and back. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting meeting(ResultSet row) throws SQLException {
        MeetingFacts facts = facts(row);
        return switch (MeetingStatus.valueOf(row.getString("status"))) {
            case CALLED ->
                new Called(facts, new Escalation(row.getInt("escalations"), Rows.time(row, "next_escalation")));
            case SCHEDULED -> new Scheduled(facts, appointment(row));
            case HELD -> new Held(facts, appointment(row), Rows.timeOf(row, "held_at"));
            case CONCLUDED ->
                new Concluded(facts, appointment(row), Rows.timeOf(row, "held_at"), Rows.timeOf(row, "concluded_at"));
            case CANCELLED ->
                new Cancelled(
                        facts,
                        MeetingCancelReason.valueOf(row.getString("cancel_reason")),
                        Rows.timeOf(row, "cancelled_at"));
        };
    }

    private static MeetingFacts facts(ResultSet row) throws SQLException {
        return new MeetingFacts(
                row.getString("id"),
                row.getLong("version"),
                row.getString("incident_id"),
                row.getString("region"),
                row.getString("police_lead"),
                row.getString("rule"),
                row.getString("because"),
                List.of((String[]) row.getArray("invited").getArray()),
                Rows.timeOf(row, "called_at"),
                Rows.timeOf(row, "due_by"));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(Rows.timeOf(row, "starts_at"), row.getString("chair"), row.getString("place_id"));
    }

    /** Writes what the state has; columns of states before it stay as they were. */
    static void keep(JdbcClient jdbc, Meeting meeting) {
        MeetingCourse course = MeetingCourse.of(meeting);
        Appointment appointment = course.appointment();
        jdbc.sql("""
                UPDATE meeting SET status = ?, version = ?, invited = ?,
                    starts_at = COALESCE(?, starts_at), chair = COALESCE(?, chair),
                    place_id = COALESCE(?, place_id), held_at = COALESCE(?, held_at),
                    concluded_at = ?, cancelled_at = ?, cancel_reason = ?
                WHERE id = ?
                """)
                .params(meeting.status().name(), meeting.facts().version())
                .param(meeting.facts().invited().toArray(String[]::new))
                .param(Columns.timeOrNull(appointment == null ? null : appointment.startsAt()))
                .param(appointment == null ? null : appointment.chair())
                .param(appointment == null ? null : appointment.placeId())
                .param(Columns.timeOrNull(course.heldAt()))
                .param(Columns.timeOrNull(course.concludedAt()))
                .param(Columns.timeOrNull(course.cancelledAt()))
                .param(Columns.nameOrNull(course.cancelReason()))
                .param(meeting.facts().id())
                .update();
        if (meeting instanceof Called called) {
            keep(jdbc, called);
        }
    }

    private static void keep(JdbcClient jdbc, Called called) {
        jdbc.sql("UPDATE meeting SET escalations = ?, escalate_at = COALESCE(?::timestamptz, 'infinity') WHERE id = ?")
                .param(called.escalation().told())
                .param(Columns.timeOrNull(called.escalation().nextAt()))
                .param(called.facts().id())
                .update();
    }
}
