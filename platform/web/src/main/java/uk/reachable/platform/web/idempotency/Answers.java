package uk.reachable.platform.web.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.platform.web.retention.Lifetime;

/** The kept answers; all happens in the running transaction. */
class Answers {

    /** Outsiders rely on 24 hours; the hour more is for clocks that differ. */
    static final Lifetime LIFETIME = new Lifetime("idempotency_answer", Duration.ofHours(25), "t.answered_at < :limit");

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reserves the key until the transaction ends, however it ends; 409 while another request has it. */
    void reserve(Attempt attempt) {
        boolean reserved = jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(attempt.lock())
                .query(Boolean.class)
                .single();
        if (!reserved) {
            throw Problems.conflict("The first request with this Idempotency-Key is still being worked on."
                    + " Repeat this one in a moment to get its answer.");
        }
    }

    /** The answer already given; 422 when the same key asked for something else. */
    Optional<Answer> find(Attempt attempt) {
        return jdbc.sql("""
                SELECT fingerprint, status, location, content_type, body FROM idempotency_answer
                WHERE subject = ? AND method = ? AND path = ? AND idempotency_key = ?
                """)
                .params(attempt.subject(), attempt.method(), attempt.path(), attempt.key())
                .query((row, _) -> answerTo(attempt, row))
                .optional();
    }

    private static Answer answerTo(Attempt attempt, ResultSet row) throws SQLException {
        if (!Arrays.equals(row.getBytes("fingerprint"), attempt.fingerprint())) {
            throw Problems.unprocessable(
                    "This Idempotency-Key was used with another body or query." + " Use a new key for a new request.");
        }
        return new Answer(
                row.getInt("status"), row.getString("location"), row.getString("content_type"), row.getBytes("body"));
    }

    void keep(Attempt attempt, Answer answer) {
        jdbc.sql("""
                INSERT INTO idempotency_answer (subject, method, path, idempotency_key, fingerprint,
                    status, location, content_type, body, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(attempt.subject(), attempt.method(), attempt.path(), attempt.key(), attempt.fingerprint())
                .param(answer.status())
                .param(answer.location())
                .param(answer.contentType())
                .params(answer.body(), now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
