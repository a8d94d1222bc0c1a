package uk.reachable.incident.purpose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.Rows;

/** Keeps what was said of the purposes of an incident's response: nothing is changed, the last counts. */
@Repository
public class Purposes {

    private final JdbcClient jdbc;

    Purposes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PurposeStatement statement) {
        jdbc.sql("""
                INSERT INTO purpose_statement (id, incident_id, purpose, state, owner_organisation, on_day, meeting_id,
                    stated_by, stated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(statement.id(), statement.incidentId())
                .params(statement.purpose().name(), statement.state().name())
                .params(statement.ownerOrganisation(), statement.on(), statement.meetingId(), statement.statedBy())
                .param(Columns.time(statement.statedAt()))
                .update();
    }

    /** All five, in their order; what nothing was said of is unmet. */
    public Map<Purpose, PurposeState> statesOf(String incidentId) {
        Map<Purpose, PurposeState> states = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            states.put(purpose, PurposeState.UNMET);
        }
        lastOf(incidentId).forEach(statement -> states.put(statement.purpose(), statement.state()));
        return Collections.unmodifiableMap(states);
    }

    /** What was said last of each purpose of which anything was said. */
    public List<PurposeStatement> lastOf(String incidentId) {
        return jdbc.sql("""
                SELECT DISTINCT ON (purpose) * FROM purpose_statement WHERE incident_id = ? ORDER BY purpose, id DESC
                """).param(incidentId).query((row, _) -> statement(row)).list();
    }

    private static PurposeStatement statement(ResultSet row) throws SQLException {
        return new PurposeStatement(
                row.getString("id"),
                row.getString("incident_id"),
                Purpose.valueOf(row.getString("purpose")),
                PurposeState.valueOf(row.getString("state")),
                row.getString("owner_organisation"),
                row.getObject("on_day", LocalDate.class),
                row.getString("meeting_id"),
                row.getString("stated_by"),
                Rows.timeOf(row, "stated_at"));
    }
}
