package uk.reachable.incident.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.PersonRows;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.response.ResponseView.DuplicatePart;

/** Reads case files. */
@Repository
class CaseRecords {

    private static final String WITH_THE_MERGED = "SELECT incidents_shown_in(:incident)";
    private static final String ALONE = ":incident";

    private final Incidents incidents;
    private final JdbcClient jdbc;

    CaseRecords(Incidents incidents, JdbcClient jdbc) {
        this.incidents = incidents;
        this.jdbc = jdbc;
    }

    Optional<CaseRecord> find(String incidentId) {
        return incidents
                .find(incidentId)
                .map(known -> new CaseRecord(known, meetingOf(incidentId, WITH_THE_MERGED), duplicatesOf(incidentId)));
    }

    /** Without the incidents that are merged with it, for whoever may not know of them. */
    CaseRecord alone(CaseRecord found) {
        KnownIncident known = found.known();
        return new CaseRecord(
                new KnownIncident(known.incident(), known.reference(), known.status(), known.version(), null),
                meetingOf(known.id(), ALONE),
                List.of());
    }

    List<Person> peopleOf(String incidentId) {
        return people(incidentId, WITH_THE_MERGED);
    }

    /** Those of this incident, and of none that is merged with it. */
    List<Person> peopleOfItAlone(String incidentId) {
        return people(incidentId, ALONE);
    }

    private List<Person> people(String incidentId, String among) {
        return jdbc.sql("SELECT * FROM person WHERE incident_id IN (" + among
                        + ") ORDER BY incident_id <> :incident, incident_id, position")
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
    private CaseRecord.@Nullable CalledMeeting meetingOf(String incidentId, String among) {
        return jdbc.sql(
                        "SELECT m.* FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id WHERE l.incident_id IN ("
                                + among
                                + ") ORDER BY m.status = 'CANCELLED', l.incident_id <> :incident, m.id DESC LIMIT 1")
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
