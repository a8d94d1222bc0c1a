package uk.reachable.incident.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.incident.casefile.Rows;

/** Keeps every step of every incident; none is ever changed. */
@Repository
public class Steps {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Steps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(Step step) {
        Step.By by = step.by();
        ClosureReason reason = step.reason();
        jdbc.sql("""
                INSERT INTO incident_step (id, incident_id, kind, version, at, by_subject, by_organisation,
                    closure_reason, other_incident, changes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(step.id(), step.incidentId(), step.kind().name(), step.version())
                .param(step.at().atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.subject())
                .param(by == null ? null : by.organisation())
                .param(reason == null ? null : reason.name())
                .param(step.otherIncident())
                .param(json.writeValueAsString(step.changes()))
                .update();
    }

    /** All of an incident, and what others did with it: those merged into it, linked with it. Oldest first. */
    List<Step> of(String incidentId) {
        return jdbc.sql("SELECT * FROM incident_step WHERE incident_id = :it OR other_incident = :it ORDER BY id")
                .param("it", incidentId)
                .query((row, _) -> step(row))
                .list();
    }

    /** What people have changed of the record since this version of it. */
    public List<Step> since(String incidentId, long version) {
        return jdbc.sql("""
                SELECT * FROM incident_step
                WHERE incident_id = ? AND version > ? AND by_subject IS NOT NULL
                    AND kind NOT IN ('LINKED', 'LINK_REMOVED') ORDER BY id
                """)
                .params(incidentId, version)
                .query((row, _) -> step(row))
                .list();
    }

    private Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getString("id"),
                row.getString("incident_id"),
                StepKind.valueOf(row.getString("kind")),
                row.getLong("version"),
                Rows.timeOf(row, "at"),
                by(row),
                Rows.code(row, "closure_reason", ClosureReason.class),
                row.getString("other_incident"),
                List.of(json.readValue(row.getString("changes"), Change[].class)));
    }

    private static Step.@Nullable By by(ResultSet row) throws SQLException {
        String subject = row.getString("by_subject");
        return subject == null ? null : new Step.By(subject, row.getString("by_organisation"));
    }
}
