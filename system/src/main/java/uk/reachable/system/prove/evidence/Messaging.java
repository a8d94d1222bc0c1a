package uk.reachable.system.prove.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.system.prove.evidence.reading.Snapshot;

/**
 * How far the events of one service have come.
 *
 * @param published the last sequence it gave to each line
 * @param applied the last sequence it applied of each line that it hears
 */
public record Messaging(Map<Line, Long> published, Map<Line, Long> applied, List<Stranded> stranded) {

    private static final String STRANDED = """
            SELECT 'outbox' AS stranded, topic, key, sequence, coalesce(parked_because, 'not sent') AS why FROM outbox
            UNION ALL
            SELECT 'inbox_parked', topic, key, sequence, 'its predecessor did not come' FROM inbox_parked
            UNION ALL
            SELECT 'dead_letter', topic, coalesce(key, ''), coalesce(sequence, 0), reason FROM dead_letter
            """;

    /** An event that did not get on; {@code table} is outbox, inbox_parked or dead_letter. */
    public record Stranded(String table, Line line, long sequence, String why) {}

    public static Messaging read(Snapshot database) {
        return new Messaging(
                sequences(database, "SELECT topic, key, sequence FROM outbox_head"),
                sequences(database, "SELECT topic, key, sequence FROM inbox"),
                database.rows(STRANDED, Messaging::stranded));
    }

    private static Map<Line, Long> sequences(Snapshot database, String sql) {
        Map<Line, Long> sequences = new HashMap<>();
        database.each(sql, row -> sequences.put(line(row), row.getLong("sequence")));
        return sequences;
    }

    private static Stranded stranded(ResultSet row) throws SQLException {
        return new Stranded(row.getString("stranded"), line(row), row.getLong("sequence"), row.getString("why"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getString("topic"), row.getString("key"));
    }
}
