package uk.reachable.incident.safeguarding.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.casefile.people.Person;

/** The questions about people, each asked once of a person; every answer is kept, and the last one counts. */
@Repository
public class Questions {

    static final String WITH_ANSWER = """
            SELECT q.*, a.id AS answer_id, a.answer, a.told_at AS those_told_at, a.answered_by, a.answered_at
            FROM safeguarding_question q LEFT JOIN LATERAL (
                SELECT * FROM safeguarding_answer WHERE person_id = q.person_id AND question = q.question
                ORDER BY id DESC LIMIT 1) a ON true
            """;

    private final JdbcClient jdbc;
    private final QuestionRules rules;

    Questions(JdbcClient jdbc, QuestionRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Asks what the rules ask about the people of an incident that is being logged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askAbout(Incident incident, List<Person> people, Instant now) {
        for (Person person : people) {
            rules.about(incident.category(), person)
                    .forEach(question -> ask(incident.id(), person.id(), question, now));
        }
    }

    /** One that was asked before stays as it was. */
    void ask(String incidentId, String personId, SafeguardingQuestion question, Instant now) {
        jdbc.sql("""
                INSERT INTO safeguarding_question (person_id, question, incident_id, asked_at, due_by)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                .params(personId, question.name(), incidentId)
                .params(Timestamp.from(now), Timestamp.from(now.plus(rules.answerWithin())))
                .update();
    }

    void answer(
            String answerId,
            String personId,
            SafeguardingQuestion question,
            AnswerRequest answer,
            String by,
            Instant now) {
        jdbc.sql("""
                INSERT INTO safeguarding_answer (id, person_id, question, answer, told_at, answered_by, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(answerId, personId, question.name(), answer.answer().name())
                .param(
                        answer.answer() == SafeguardingAnswer.TOLD && answer.at() != null
                                ? Timestamp.from(answer.at())
                                : null)
                .params(by, Timestamp.from(now))
                .update();
        jdbc.sql("UPDATE safeguarding_question SET answered = true WHERE person_id = ? AND question = ?")
                .params(personId, question.name())
                .update();
    }

    List<AskedQuestion> of(String personId) {
        return jdbc.sql(WITH_ANSWER + "WHERE q.person_id = ? ORDER BY q.asked_at, q.question")
                .param(personId)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<AskedQuestion> of(String personId, SafeguardingQuestion question) {
        return of(personId).stream()
                .filter(asked -> asked.question() == question)
                .findFirst();
    }

    /** By person; also of incidents that were merged into this one. */
    public Map<String, List<AskedQuestion>> ofIncident(String incidentId) {
        return jdbc.sql(WITH_ANSWER + """
                WHERE q.incident_id IN (
                    WITH RECURSIVE one AS (
                        SELECT id FROM incident WHERE id = ?
                        UNION SELECT i.id FROM incident i JOIN one ON i.merged_into = one.id)
                    SELECT id FROM one)
                ORDER BY q.asked_at, q.question
                """).param(incidentId).query((row, _) -> read(row)).list().stream()
                .collect(Collectors.groupingBy(AskedQuestion::personId));
    }

    private static AskedQuestion read(ResultSet row) throws SQLException {
        return new AskedQuestion(
                row.getString("person_id"),
                SafeguardingQuestion.valueOf(row.getString("question")),
                Rows.timeOf(row, "asked_at"),
                Rows.timeOf(row, "due_by"),
                row.getString("answer_id"),
                Rows.code(row, "answer", SafeguardingAnswer.class),
                Rows.time(row, "those_told_at"),
                row.getString("answered_by"),
                Rows.time(row, "answered_at"));
    }
}
