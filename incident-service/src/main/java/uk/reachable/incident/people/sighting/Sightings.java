package uk.reachable.incident.people.sighting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.people.emergency.EmergencyReason;

/** Reads the audit entries of a person, with what the case says about each: what was disclosed, why it was urgent. */
@Repository
class Sightings {

    private final JdbcClient jdbc;

    Sightings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, from before an entry on. */
    List<Sighting> of(String personId, long before, int limit) {
        return jdbc.sql("""
                SELECT a.*,
                    CASE WHEN a.action = 'READ_DISCLOSED' THEN ARRAY(
                        SELECT DISTINCT unnest(d.fields) FROM (
                            SELECT DISTINCT ON (referral_id) fields FROM disclosure
                            WHERE person_id = a.subject_id AND organisation = a.organisation AND at <= a.at
                            ORDER BY referral_id, at DESC, id DESC) d)
                    END AS disclosed,
                    CASE WHEN a.action IN ('READ_IN_EMERGENCY', 'TAKE_EMERGENCY_ACCESS') THEN (
                        SELECT e.reason FROM emergency_access e
                        WHERE e.person_id = a.subject_id AND e.taken_by = a.subject
                            AND e.organisation = a.organisation AND a.at >= e.taken_at
                        ORDER BY e.taken_at DESC LIMIT 1)
                    END AS emergency
                FROM audit_entry a
                WHERE a.subject_kind = 'person' AND a.subject_id = ? AND a.id < ?
                ORDER BY a.id DESC LIMIT ?
                """)
                .params(personId, before, limit)
                .query((row, _) -> sighting(row))
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getLong("id"),
                Rows.timeOf(row, "at"),
                Deed.of(row.getString("action")),
                row.getString("subject"),
                row.getString("organisation"),
                fields(row.getArray("disclosed")),
                Rows.code(row, "emergency", EmergencyReason.class));
    }

    private static @Nullable List<IdentityField> fields(@Nullable Array names) throws SQLException {
        return names == null
                ? null
                : Arrays.stream((String[]) names.getArray())
                        .map(IdentityField::valueOf)
                        .sorted()
                        .toList();
    }
}
