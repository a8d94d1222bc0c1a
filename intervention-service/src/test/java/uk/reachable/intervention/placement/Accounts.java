package uk.reachable.intervention.placement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Standing.Counted;
import uk.reachable.intervention.placement.Standing.Request;

/** Reads how a history stands from the tables, not by the service's own queries. */
final class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing read(List<Programme> programmes, Set<String> offers) {
        List<String> ids = programmes.stream().map(Programme::id).toList();
        return new Standing(counted(ids), offers.isEmpty() ? List.of() : requests(offers));
    }

    private List<Counted> counted(Collection<String> ids) {
        return jdbc.sql("""
                        SELECT id, content ->> 'provider' AS provider, places, held, filled,
                            (SELECT coalesce(sum(held_change), 0) FROM place_entry WHERE programme = programme.id),
                            (SELECT coalesce(sum(filled_change), 0) FROM place_entry WHERE programme = programme.id),
                            (SELECT count(*) FROM placement WHERE programme = programme.id AND state = 'HELD'),
                            (SELECT count(*) FROM placement WHERE programme = programme.id AND state = 'FILLED')
                        FROM programme WHERE id IN (:ids)""")
                .param("ids", ids)
                .query((row, _) -> new Counted(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)))
                .list();
    }

    /** In the order of the line: who can be reached only now, then who asked first. */
    private List<Request> requests(Set<String> offers) {
        return jdbc.sql("""
                        SELECT offer_id, state, programme FROM placement WHERE offer_id IN (:offers)
                        ORDER BY request ->> 'setting' <> 'CUSTODY', requested_at""")
                .param("offers", offers)
                .query((row, _) -> new Request(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
