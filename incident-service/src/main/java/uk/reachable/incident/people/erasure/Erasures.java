package uk.reachable.incident.people.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.Rows;

/** Keeps who was erased; whoever opens anything of a person asks it first. */
@Repository
public class Erasures {

    private final JdbcClient jdbc;

    Erasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Erasure> of(String personId) {
        return jdbc.sql("SELECT * FROM person_erasure WHERE person_id = ?")
                .param(personId)
                .query((row, _) -> new Erasure(
                        row.getString("person_id"),
                        ErasureReason.valueOf(row.getString("reason")),
                        row.getString("ordered_by"),
                        Rows.timeOf(row, "ordered_at")))
                .optional();
    }

    void add(Erasure erasure) {
        jdbc.sql("INSERT INTO person_erasure (person_id, reason, ordered_by, ordered_at) VALUES (?, ?, ?, ?)")
                .params(erasure.personId(), erasure.reason().name(), erasure.orderedBy())
                .param(Columns.time(erasure.orderedAt()))
                .update();
    }

    List<Obstacle> obstaclesTo(String personId) {
        List<Obstacle> found = new ArrayList<>();
        if (exists("""
                SELECT FROM referral r LEFT JOIN referral_line l ON l.referral_id = r.id
                WHERE r.person_id = ? AND COALESCE(l.status, 'RAISED') NOT IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN')
                """, personId)) {
            found.add(Obstacle.REFERRAL_OPEN);
        }
        if (exists("SELECT FROM emergency_access WHERE person_id = ? AND reviewed_at IS NULL", personId)) {
            found.add(Obstacle.EMERGENCY_ACCESS_NOT_REVIEWED);
        }
        return List.copyOf(found);
    }

    /** Those whose key was not yet seen to be destroyed, longest first. */
    List<String> unfinished(int limit) {
        return jdbc.sql("SELECT person_id FROM person_erasure WHERE NOT destroyed ORDER BY ordered_at LIMIT ?")
                .param(limit)
                .query(String.class)
                .list();
    }

    void finish(String personId) {
        jdbc.sql("UPDATE person_erasure SET destroyed = true WHERE person_id = ?")
                .param(personId)
                .update();
    }

    private boolean exists(String query, String personId) {
        return jdbc.sql("SELECT EXISTS (" + query + ")")
                .param(personId)
                .query(Boolean.class)
                .single();
    }
}
