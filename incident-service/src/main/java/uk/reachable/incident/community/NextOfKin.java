package uk.reachable.incident.community;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.platform.security.Actor;

/** When next of kin were told, as police confirmed it: nothing leaves to a community before. */
@Repository
class NextOfKin {

    private final JdbcClient jdbc;

    NextOfKin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Said again, it is a correction. */
    void told(String incidentId, Instant toldAt, Actor by, Instant now) {
        jdbc.sql("""
                INSERT INTO next_of_kin (incident_id, told_at, recorded_by, recorded_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (incident_id) DO UPDATE SET told_at = excluded.told_at,
                    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .params(incidentId, Timestamp.from(toldAt), by.subject(), Timestamp.from(now))
                .update();
    }

    Optional<Instant> toldAt(String incidentId) {
        return jdbc.sql("SELECT told_at FROM next_of_kin WHERE incident_id = ?")
                .param(incidentId)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
