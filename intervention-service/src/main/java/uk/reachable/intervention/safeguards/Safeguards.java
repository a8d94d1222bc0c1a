package uk.reachable.intervention.safeguards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.safeguards.Safeguard.Kind;

/** What the duty desk recorded to keep people safe; an opposition is a row for each side, under one id. */
@Component
class Safeguards {
    private final JdbcClient jdbc;

    Safeguards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Safeguard safeguard, String region) {
        add(safeguard, safeguard.person(), safeguard.otherPerson(), region);
        if (safeguard.otherPerson() != null) {
            add(safeguard, safeguard.otherPerson(), safeguard.person(), region);
        }
    }

    private void add(Safeguard safeguard, String person, @Nullable String other, String region) {
        jdbc.sql("""
                        INSERT INTO safeguard (id, kind, region, person, other_person, provider, worker, recorded_by,
                            recorded_at)
                        VALUES (:id, :kind, :region, :person, :other, :provider, :worker, :by, :at)""")
                .param("id", safeguard.id())
                .param("kind", safeguard.kind().name())
                .param("region", region)
                .param("person", person)
                .param("other", other)
                .param("provider", safeguard.provider())
                .param("worker", safeguard.worker())
                .param("by", safeguard.recordedBy())
                .param("at", Timestamp.from(safeguard.recordedAt()))
                .update();
    }

    /** Those of a region that are in force, by id. */
    List<Safeguard> inForce(String region) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (id) * FROM safeguard WHERE region = :region AND ended_at IS NULL
                        ORDER BY id, person""").param("region", region).query(Safeguards::read).list();
    }

    /** Whether there is such a safeguard in this region, in force or ended. */
    boolean isOf(String region, String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM safeguard WHERE id = :id AND region = :region)")
                .param("id", id)
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    /** One that has ended stays as it ended. */
    void end(String id, String by, Instant at) {
        jdbc.sql("UPDATE safeguard SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Whether a region has asked for a place for this person. */
    boolean knows(String person, String region) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM placement
                            WHERE person_id = :person AND request ->> 'region' = :region)""")
                .param("person", person)
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    private static Safeguard read(ResultSet row, int index) throws SQLException {
        return new Safeguard(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("other_person"),
                row.getString("provider"),
                row.getString("worker"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
