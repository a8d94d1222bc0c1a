package uk.reachable.incident.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.MeetingStatus;
import uk.reachable.incident.casefile.Person;
import uk.reachable.incident.casefile.PersonRows;
import uk.reachable.incident.casefile.Rows;

/** Reads case files. */
@Repository
class CaseRecords {

    private final JdbcClient jdbc;

    CaseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseRecord> find(String incidentId) {
        return jdbc.sql("""
                SELECT i.*, m.id AS meeting_id, m.status AS meeting_status, m.due_by, m.rule, m.because, m.invited
                FROM incident i LEFT JOIN meeting m ON m.incident_id = i.id WHERE i.id = ?
                """)
                .param(incidentId)
                .query((row, _) -> new CaseRecord(
                        incident(row),
                        row.getString("reference"),
                        IncidentStatus.valueOf(row.getString("status")),
                        meeting(row)))
                .optional();
    }

    List<Person> peopleOf(String incidentId) {
        return jdbc.sql("SELECT * FROM person WHERE incident_id = ? ORDER BY position")
                .param(incidentId)
                .query((row, _) -> PersonRows.person(row))
                .list();
    }

    private static Incident incident(ResultSet row) throws SQLException {
        return new Incident(
                row.getString("id"),
                row.getString("region"),
                Category.valueOf(row.getString("category")),
                Severity.valueOf(row.getString("severity")),
                row.getString("local_authority"),
                row.getString("lsoa"),
                Rows.code(row, "setting", Setting.class),
                row.getString("site"),
                Rows.code(row, "source", Source.class),
                Rows.time(row, "occurred_at"),
                row.getString("logged_by"),
                row.getString("logged_by_organisation"),
                Rows.timeOf(row, "logged_at"));
    }

    private static CaseRecord.@Nullable CalledMeeting meeting(ResultSet row) throws SQLException {
        String id = row.getString("meeting_id");
        return id == null
                ? null
                : new CaseRecord.CalledMeeting(
                        id,
                        MeetingStatus.valueOf(row.getString("meeting_status")),
                        Rows.timeOf(row, "due_by"),
                        row.getString("rule"),
                        row.getString("because"),
                        List.of((String[]) row.getArray("invited").getArray()));
    }
}
