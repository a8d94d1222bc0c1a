package uk.reachable.incident.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.Person;
import uk.reachable.incident.casefile.PersonRows;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.meeting.MeetingStatus;

/** Reads case files. */
@Repository
class CaseRecords {

    private final Incidents incidents;
    private final JdbcClient jdbc;

    CaseRecords(Incidents incidents, JdbcClient jdbc) {
        this.incidents = incidents;
        this.jdbc = jdbc;
    }

    Optional<CaseRecord> find(String incidentId) {
        return incidents.find(incidentId).map(known -> new CaseRecord(known, meetingOf(incidentId)));
    }

    List<Person> peopleOf(String incidentId) {
        return jdbc.sql("SELECT * FROM person WHERE incident_id = ? ORDER BY position")
                .param(incidentId)
                .query((row, _) -> PersonRows.person(row))
                .list();
    }

    private CaseRecord.@Nullable CalledMeeting meetingOf(String incidentId) {
        return jdbc.sql("SELECT * FROM meeting_of_incident WHERE of_incident = ?")
                .param(incidentId)
                .query((row, _) -> meeting(row))
                .optional()
                .orElse(null);
    }

    private static CaseRecord.CalledMeeting meeting(ResultSet row) throws SQLException {
        return new CaseRecord.CalledMeeting(
                row.getString("id"),
                MeetingStatus.valueOf(row.getString("status")),
                Rows.timeOf(row, "due_by"),
                row.getString("rule"),
                row.getString("because"),
                List.of((String[]) row.getArray("invited").getArray()),
                Rows.time(row, "starts_at"));
    }
}
