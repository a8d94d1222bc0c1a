package uk.reachable.incident.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;

/** Finds incidents by their id. */
@Repository
public class Incidents {

    private static final String BY_ID = "SELECT * FROM incident WHERE id = ?";

    private final JdbcClient jdbc;

    Incidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<KnownIncident> find(String incidentId) {
        return read(BY_ID, incidentId);
    }

    /**
     * Finds it and holds it until the transaction ends: whoever changes an incident, or anything that hangs on it, does
     * this first, so that its events are in the order of what happened.
     *
     * <p>NO KEY: a row of the board that refers to it, by whoever has the region's lock already, does not wait for us,
     * who wait for that lock.
     */
    public Optional<KnownIncident> lock(String incidentId) {
        return read(BY_ID + " FOR NO KEY UPDATE", incidentId);
    }

    /** The incident that this one is shown in; itself when it is no duplicate. */
    public String survivorOf(String incidentId) {
        return jdbc.sql("SELECT surviving_incident(?)")
                .param(incidentId)
                .query(String.class)
                .single();
    }

    /** The same for a clock: empty while somebody works on it, whose step decides. */
    public Optional<KnownIncident> lockIfFree(String incidentId) {
        return read(BY_ID + " FOR UPDATE SKIP LOCKED", incidentId);
    }

    private Optional<KnownIncident> read(String sql, String incidentId) {
        return jdbc.sql(sql)
                .param(incidentId)
                .query((row, _) -> new KnownIncident(
                        incident(row),
                        row.getString("reference"),
                        IncidentStatus.valueOf(row.getString("status")),
                        row.getLong("version"),
                        row.getString("merged_into")))
                .optional();
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
                Rows.timeOf(row, "logged_at"),
                Rows.location(row));
    }
}
