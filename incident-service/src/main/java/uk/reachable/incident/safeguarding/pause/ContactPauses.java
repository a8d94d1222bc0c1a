package uk.reachable.incident.safeguarding.pause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.platform.security.Actor;

/** Every "do not contact yet", for ever; a person has one that is open at most. */
@Repository
public class ContactPauses {

    private final JdbcClient jdbc;

    ContactPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that holds now. */
    public Optional<ContactPause> of(String personId) {
        return jdbc.sql("SELECT * FROM contact_pause WHERE person_id = ? AND ended_at IS NULL")
                .param(personId)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those that hold now, by person; also of incidents that were merged into this one. */
    public Map<String, ContactPause> ofIncident(String incidentId) {
        return jdbc.sql("""
                SELECT p.* FROM contact_pause p WHERE p.ended_at IS NULL AND p.incident_id IN (
                    WITH RECURSIVE one AS (
                        SELECT id FROM incident WHERE id = ?
                        UNION SELECT i.id FROM incident i JOIN one ON i.merged_into = one.id)
                    SELECT id FROM one)
                """).param(incidentId).query((row, _) -> read(row)).list().stream()
                .collect(Collectors.toUnmodifiableMap(ContactPause::personId, pause -> pause));
    }

    void add(ContactPause pause, String incidentId, Actor by) {
        jdbc.sql("""
                INSERT INTO contact_pause (id, person_id, incident_id, reason, review_by, paused_at, paused_by,
                    paused_by_organisation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(pause.id(), pause.personId(), incidentId, pause.reason().name())
                .params(Timestamp.from(pause.reviewBy()), Timestamp.from(pause.pausedAt()))
                .params(by.subject(), by.organisation())
                .update();
    }

    /** It was lifted, or another one took its place. */
    void end(String pauseId, String as, Actor by, Instant at) {
        jdbc.sql("UPDATE contact_pause SET ended_at = ?, ended_as = ?, ended_by = ? WHERE id = ?")
                .params(Timestamp.from(at), as, by.subject(), pauseId)
                .update();
    }

    private static ContactPause read(ResultSet row) throws SQLException {
        return new ContactPause(
                row.getString("id"),
                row.getString("person_id"),
                PauseReason.valueOf(row.getString("reason")),
                Rows.timeOf(row, "paused_at"),
                Rows.timeOf(row, "review_by"));
    }
}
