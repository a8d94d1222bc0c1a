package uk.reachable.incident.people.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.people.emergency.EmergencyAccess.Review;
import uk.reachable.platform.security.Actor;

/** Keeps emergency accesses, which of them last, and which wait for a review. */
@Repository
public class EmergencyAccesses {

    /** More than a region should ever have waiting; those longest due come first. */
    private static final int LISTED = 200;

    private static final String ALL = """
            SELECT e.*, i.reference FROM emergency_access e JOIN incident i ON i.id = e.incident_id
            """;

    private final JdbcClient jdbc;

    EmergencyAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this user, in this organisation, has emergency access to the person now. */
    public boolean last(Actor actor, String personId, Instant now) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM emergency_access
                    WHERE person_id = ? AND taken_by = ? AND organisation = ? AND until > ?)
                """)
                .params(personId, actor.subject(), actor.organisation(), time(now))
                .query(Boolean.class)
                .single();
    }

    void add(EmergencyAccess access) {
        jdbc.sql("""
                INSERT INTO emergency_access (id, person_id, incident_id, region, taken_by, organisation, reason,
                    taken_at, until, review_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(access.id(), access.personId(), access.incidentId(), access.region())
                .params(access.takenBy(), access.organisation(), access.reason().name())
                .params(time(access.takenAt()), time(access.until()), time(access.reviewBy()))
                .update();
    }

    /** Those of a region: the unreviewed first, longest due first; then the reviewed, newest first. */
    public List<EmergencyAccess> ofRegion(String region) {
        return jdbc.sql(ALL + """
                WHERE e.region = ? ORDER BY e.reviewed_at IS NOT NULL, e.reviewed_at DESC, e.review_by, e.id LIMIT ?
                """)
                .params(region, LISTED)
                .query((row, _) -> access(row))
                .list();
    }

    public Optional<EmergencyAccess> find(String id) {
        return jdbc.sql(ALL + "WHERE e.id = ?")
                .param(id)
                .query((row, _) -> access(row))
                .optional();
    }

    /** False when somebody has reviewed it before. */
    public boolean review(String id, Review review) {
        return jdbc.sql("""
                        UPDATE emergency_access SET finding = ?, reviewed_by = ?, reviewed_at = ?
                        WHERE id = ? AND reviewed_at IS NULL
                        """)
                        .params(review.finding().name(), review.by(), time(review.at()), id)
                        .update()
                == 1;
    }

    /** Those that were not reviewed in time and of which nobody was told, longest overdue first. */
    public List<EmergencyAccess> overdue(Instant now, int limit) {
        return jdbc.sql(ALL + """
                WHERE e.reviewed_at IS NULL AND e.escalated_at IS NULL AND e.review_by <= ? ORDER BY e.review_by LIMIT ?
                """)
                .params(time(now), limit)
                .query((row, _) -> access(row))
                .list();
    }

    /** False when another instance has, or when it was reviewed in the meantime. */
    public boolean escalate(String id, Instant now) {
        return jdbc.sql("""
                        UPDATE emergency_access SET escalated_at = ?
                        WHERE id = ? AND reviewed_at IS NULL AND escalated_at IS NULL
                        """).params(time(now), id).update() == 1;
    }

    private static EmergencyAccess access(ResultSet row) throws SQLException {
        return new EmergencyAccess(
                row.getString("id"),
                row.getString("person_id"),
                row.getString("incident_id"),
                row.getString("reference"),
                row.getString("region"),
                row.getString("taken_by"),
                row.getString("organisation"),
                EmergencyReason.valueOf(row.getString("reason")),
                Rows.timeOf(row, "taken_at"),
                Rows.timeOf(row, "until"),
                Rows.timeOf(row, "review_by"),
                review(row));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        Finding finding = Rows.code(row, "finding", Finding.class);
        return finding == null
                ? null
                : new Review(finding, row.getString("reviewed_by"), Rows.timeOf(row, "reviewed_at"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
