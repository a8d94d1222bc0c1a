package uk.reachable.incident.pattern;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.meeting.MeetingStatus;

/** Reads rows of the evidence, and of meetings that a pattern has called. */
public final class PatternRows {

    private PatternRows() {}

    public static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("incident_id"),
                Category.valueOf(row.getString("category")),
                row.getString("local_authority"),
                row.getString("lsoa"),
                Rows.location(row),
                Rows.timeOf(row, "at"));
    }

    static PatternMeeting meeting(ResultSet row) throws SQLException {
        return new PatternMeeting(
                row.getString("id"),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("pattern"),
                row.getString("because"),
                Rows.timeOf(row, "called_at"),
                Rows.timeOf(row, "due_by"),
                row.getString("place"),
                Rows.location(row));
    }
}
