package uk.reachable.incident.safeguarding.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.SafeguardingUnanswered;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.deadline.Deadline;

/** A question that nobody has answered in time is told once. */
@Repository
class AnswerDeadline implements Deadline {

    private final JdbcClient jdbc;

    AnswerDeadline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passed> passed(Instant now, int limit) {
        return jdbc.sql("""
                SELECT person_id || '/' || question AS id, incident_id FROM safeguarding_question
                WHERE NOT answered AND told_at IS NULL AND due_by <= ? ORDER BY due_by LIMIT ?
                """)
                .params(Timestamp.from(now), limit)
                .query(Passed.class)
                .list();
    }

    @Override
    public Optional<IncidentEvent> tell(String id, KnownIncident incident, Instant now) {
        return jdbc.sql("""
                UPDATE safeguarding_question SET told_at = ?
                WHERE person_id || '/' || question = ? AND incident_id = ? AND NOT answered AND told_at IS NULL
                RETURNING person_id, question, asked_at
                """)
                .params(Timestamp.from(now), id, incident.id())
                .query((row, _) -> (IncidentEvent) new SafeguardingUnanswered(
                        incident.id(),
                        incident.reference(),
                        incident.incident().region(),
                        row.getString("person_id"),
                        SafeguardingQuestion.valueOf(row.getString("question")),
                        Rows.timeOf(row, "asked_at"),
                        now))
                .optional();
    }
}
