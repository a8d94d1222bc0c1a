package uk.reachable.intervention.workers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many people each worker supports: a ledger and its counters, as {@code Ledger} is for places.
 *
 * <p>It counts what people decided and refuses nothing: a limit only stops intake. Counters change in the order of
 * their keys, so that two transactions never wait for each other.
 */
@Component
public class Caseloads {
    private static final Comparator<CaseloadChange> IN_ORDER =
            Comparator.comparing(CaseloadChange::provider).thenComparing(CaseloadChange::worker);

    private record Counter(String provider, String worker, int cases) {}

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters what one step changes; the rows of the programmes concerned must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Collection<CaseloadChange> changes, Instant at) {
        changes.stream().sorted(IN_ORDER).forEach(change -> enter(change, at));
    }

    /** Cases of each worker who has or had any, by provider and then by worker. */
    public Map<String, Map<String, Integer>> of(Collection<String> providers) {
        Map<String, Map<String, Integer>> cases = new HashMap<>();
        counters(providers).forEach(one -> cases.computeIfAbsent(one.provider, _ -> new HashMap<>())
                .put(one.worker, one.cases));
        return cases;
    }

    private List<Counter> counters(Collection<String> providers) {
        return providers.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT provider, worker, cases FROM caseload WHERE provider IN (:providers)")
                        .param("providers", providers)
                        .query(Counter.class)
                        .list();
    }

    private void enter(CaseloadChange change, Instant at) {
        jdbc.sql("""
                        INSERT INTO caseload_entry (provider, worker, offer_id, change, at)
                        VALUES (:provider, :worker, :placement, :change, :at)""")
                .param("provider", change.provider())
                .param("worker", change.worker())
                .param("placement", change.placement())
                .param("change", change.number())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("INSERT INTO caseload (provider, worker, cases) VALUES (:provider, :worker, 0) ON CONFLICT DO NOTHING")
                .param("provider", change.provider())
                .param("worker", change.worker())
                .update();
        jdbc.sql("UPDATE caseload SET cases = cases + :change WHERE provider = :provider AND worker = :worker")
                .param("provider", change.provider())
                .param("worker", change.worker())
                .param("change", change.number())
                .update();
    }
}
