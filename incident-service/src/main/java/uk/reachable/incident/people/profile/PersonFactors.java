package uk.reachable.incident.people.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;

/**
 * Keeps what makes people vulnerable or is a risk, in codes of the reviewed list; what no longer holds stays on file.
 */
@Repository
public class PersonFactors {

    private final JdbcClient jdbc;
    private final FactorList list;

    PersonFactors(JdbcClient jdbc, FactorList list) {
        this.jdbc = jdbc;
        this.list = list;
    }

    /** Those that hold now, by code. */
    public List<NotedFactor> of(String personId) {
        return jdbc.sql(
                        "SELECT code, noted_at FROM person_factor WHERE person_id = ? AND ended_at IS NULL ORDER BY code")
                .param(personId)
                .query((row, _) -> noted(row))
                .list();
    }

    /** Nothing changes when it is noted already. */
    void note(String personId, String code, String by, Instant now) {
        jdbc.sql("""
                INSERT INTO person_factor (person_id, code, noted_at, noted_by) VALUES (?, ?, ?, ?)
                ON CONFLICT (person_id, code) WHERE ended_at IS NULL DO NOTHING
                """).params(personId, code, now.atOffset(ZoneOffset.UTC), by).update();
    }

    void end(String personId, String code, String by, Instant now) {
        jdbc.sql("""
                UPDATE person_factor SET ended_at = ?, ended_by = ?
                WHERE person_id = ? AND code = ? AND ended_at IS NULL
                """).params(now.atOffset(ZoneOffset.UTC), by, personId, code).update();
    }

    private NotedFactor noted(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new NotedFactor(code, list.kindOf(code), list.wordsOf(code), Rows.timeOf(row, "noted_at"));
    }
}
