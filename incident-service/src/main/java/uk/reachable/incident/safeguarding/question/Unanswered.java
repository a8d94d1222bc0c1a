package uk.reachable.incident.safeguarding.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.casefile.Rows;

/** Finds what nobody has answered in time, oldest first. */
@Repository
class Unanswered {

    private final JdbcClient jdbc;

    Unanswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question about a person whose answer is overdue. */
    record Line(
            String incidentId,
            String incidentReference,
            String personId,
            SafeguardingQuestion question,
            Instant askedAt,
            Instant dueBy,
            String home,
            String incidentArea) {}

    List<Line> of(String region, Instant now, int limit) {
        return jdbc.sql("""
                SELECT q.*, i.reference, i.local_authority, p.home_local_authority
                FROM safeguarding_question q
                JOIN person p ON p.id = q.person_id JOIN incident i ON i.id = q.incident_id
                WHERE NOT q.answered AND q.due_by <= ? AND i.region = ? ORDER BY q.asked_at, q.person_id, q.question
                LIMIT ?
                """)
                .params(Timestamp.from(now), region, limit)
                .query((row, _) -> new Line(
                        row.getString("incident_id"),
                        row.getString("reference"),
                        row.getString("person_id"),
                        SafeguardingQuestion.valueOf(row.getString("question")),
                        Rows.timeOf(row, "asked_at"),
                        Rows.timeOf(row, "due_by"),
                        row.getString("home_local_authority"),
                        row.getString("local_authority")))
                .list();
    }
}
