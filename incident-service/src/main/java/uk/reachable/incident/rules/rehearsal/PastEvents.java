package uk.reachable.incident.rules.rehearsal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.pattern.PatternRows;

/** Reads what was logged or imported in a stretch of the past. */
@Repository
class PastEvents {

    /** Years of what a unit logs; more would be a replay, and the answer says from when on it looked. */
    static final int MOST = 20_000;

    private final JdbcClient jdbc;

    PastEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which it became known; the newest, when there is too much. */
    List<Past> between(String region, Instant from, Instant to) {
        return jdbc.sql("""
                SELECT e.*, i.reference, i.severity, i.logged_at, COALESCE(i.logged_at, e.at) AS known_at,
                       ARRAY(SELECT DISTINCT p.age_band FROM person p
                             WHERE p.incident_id = i.id AND p.subject = 'PERSON') AS age_bands
                FROM pattern_evidence e LEFT JOIN incident i ON i.id = e.incident_id
                WHERE e.region = :region AND COALESCE(i.logged_at, e.at) BETWEEN :from AND :to
                ORDER BY known_at DESC, e.id DESC LIMIT :most
                """)
                .param("region", region)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, _) -> past(row))
                .list()
                .reversed();
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(PatternRows.sighting(row), Rows.timeOf(row, "known_at"), logged(row));
    }

    private static Past.@Nullable Logged logged(ResultSet row) throws SQLException {
        String id = row.getString("incident_id");
        return id == null
                ? null
                : new Past.Logged(
                        id,
                        row.getString("reference"),
                        Severity.valueOf(row.getString("severity")),
                        bands(row.getArray("age_bands")));
    }

    private static Set<AgeBand> bands(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(AgeBand::valueOf).collect(Collectors.toSet());
    }
}
