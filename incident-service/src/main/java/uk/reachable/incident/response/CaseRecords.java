package uk.reachable.incident.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.PersonRows;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.response.ResponseView.DuplicatePart;

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
        return incidents
                .find(incidentId)
                .map(known -> new CaseRecord(known, meetingOf(incidentId), duplicatesOf(incidentId)));
    }

    List<Person> peopleOf(String incidentId) {
        return jdbc.sql("""
                SELECT * FROM person WHERE incident_id IN (SELECT incidents_shown_in(:incident))
                ORDER BY incident_id <> :incident, incident_id, position
                """)
                .param("incident", incidentId)
                .query((row, _) -> PersonRows.person(row))
                .list();
    }

    private List<DuplicatePart> duplicatesOf(String incidentId) {
        return jdbc.sql("""
                SELECT id, reference FROM incident
                WHERE id IN (SELECT incidents_shown_in(:incident)) AND id <> :incident ORDER BY id
                """)
                .param("incident", incidentId)
                .query((row, _) -> new DuplicatePart(row.getString("id"), row.getString("reference")))
                .list();
    }

    /** Its own, or else a duplicate's: a merge un-calls no meeting. */
    private CaseRecord.@Nullable CalledMeeting meetingOf(String incidentId) {
        return jdbc.sql("""
                SELECT m.* FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
                WHERE l.incident_id IN (SELECT incidents_shown_in(:incident))
                ORDER BY m.status = 'CANCELLED', l.incident_id <> :incident, m.id DESC LIMIT 1
                """)
                .param("incident", incidentId)
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
