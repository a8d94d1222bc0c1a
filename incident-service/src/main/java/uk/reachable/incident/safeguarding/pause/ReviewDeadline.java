package uk.reachable.incident.safeguarding.pause;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.deadline.Deadline;

/** The time at which police wanted to look again: it is told once, and the person stays paused. */
@Repository
class ReviewDeadline implements Deadline {

    private final JdbcClient jdbc;

    ReviewDeadline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passed> passed(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id, incident_id FROM contact_pause
                WHERE ended_at IS NULL AND review_told_at IS NULL AND review_by <= ? ORDER BY review_by LIMIT ?
                """)
                .params(Timestamp.from(now), limit)
                .query(Passed.class)
                .list();
    }

    @Override
    public Optional<IncidentEvent> tell(String id, KnownIncident incident, Instant now) {
        String region = incident.incident().region();
        return jdbc.sql("""
                UPDATE contact_pause SET review_told_at = ?
                WHERE id = ? AND ended_at IS NULL AND review_told_at IS NULL RETURNING person_id, review_by
                """)
                .params(Timestamp.from(now), id)
                .query((row, _) -> (IncidentEvent) new ContactReviewDue(
                        incident.id(),
                        incident.reference(),
                        region,
                        row.getString("person_id"),
                        Regions.byId(region).orElseThrow().policeLead(),
                        Rows.timeOf(row, "review_by"),
                        now))
                .optional();
    }
}
