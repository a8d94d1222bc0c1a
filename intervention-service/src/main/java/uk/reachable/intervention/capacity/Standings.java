package uk.reachable.intervention.capacity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.matching.Candidate;

/** How programmes stand: the counters as they are now, with what the programme is, parsed once for each version. */
@Component
class Standings {
    private record Row(String id, long version, int places, int held, int filled) {}

    private final JdbcClient jdbc;
    private final RememberedProgrammes remembered = new RememberedProgrammes();

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order that the clause, from WHERE on, asks for. */
    List<Candidate> find(String clause, Map<String, ?> parameters) {
        List<Row> rows = jdbc.sql("SELECT id, version, places, held, filled FROM programme " + clause)
                .params(parameters)
                .query(Row.class)
                .list();
        Map<String, Programme> programmes = programmes(rows);
        return rows.stream()
                .map(row -> new Candidate(Objects.requireNonNull(programmes.get(row.id)), row.held, row.filled))
                .toList();
    }

    private Map<String, Programme> programmes(List<Row> rows) {
        Map<String, Programme> programmes = new HashMap<>();
        rows.forEach(row -> remembered
                .find(row.id, row.version, row.places)
                .ifPresent(programme -> programmes.put(row.id, programme)));
        List<String> missing = rows.stream()
                .map(Row::id)
                .filter(id -> !programmes.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            parse(missing).forEach(programme -> programmes.put(programme.id(), programme));
        }
        return programmes;
    }

    /** With the places that the trigger holds the counters against. */
    private List<Programme> parse(Collection<String> ids) {
        return jdbc.sql("""
                        SELECT version, content || jsonb_build_object('places', places) AS content
                        FROM programme WHERE id IN (:ids)""")
                .param("ids", ids)
                .query((row, _) -> {
                    Programme programme = ProgrammeJson.read(row.getString("content"));
                    remembered.remember(programme, row.getLong("version"));
                    return programme;
                })
                .list();
    }
}
