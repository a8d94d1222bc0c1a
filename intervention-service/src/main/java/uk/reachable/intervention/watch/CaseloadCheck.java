package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts every worker's cases in three ways: by the counter, by the sum of the ledger's entries, and by the filled
 * places that name them. A difference is a defect and never repairs itself.
 */
@Component
class CaseloadCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CaseloadCheck.class);

    record Disagreement(String provider, String worker, int counter, int entries, int placements) {}

    private final JdbcClient jdbc;
    private final AtomicInteger disagreements = new AtomicInteger();

    CaseloadCheck(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("reachable.caseload.disagreements", disagreements::get)
                .description("Workers whose cases do not add up")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        List<Disagreement> found = disagreeing();
        disagreements.set(found.size());
        found.forEach(one -> LOG.error(
                "The cases of worker {} of {} do not add up: counter {}, entries {}, placements {}",
                one.worker,
                one.provider,
                one.counter,
                one.entries,
                one.placements));
    }

    /** In one statement: one snapshot of all three. */
    List<Disagreement> disagreeing() {
        return jdbc.sql("""
                        WITH named AS (
                            SELECT provider, worker, cases AS counter, 0 AS entries, 0 AS placements FROM caseload
                            UNION ALL
                            SELECT provider, worker, 0, sum(change)::int, 0 FROM caseload_entry GROUP BY provider, worker
                            UNION ALL
                            SELECT provider, worker, 0, 0, count(*)::int FROM placement
                            WHERE state = 'FILLED' AND worker IS NOT NULL GROUP BY provider, worker),
                        account AS (
                            SELECT provider, worker, sum(counter)::int AS counter, sum(entries)::int AS entries,
                                sum(placements)::int AS placements
                            FROM named GROUP BY provider, worker)
                        SELECT * FROM account WHERE counter <> entries OR counter <> placements
                        ORDER BY provider, worker""").query(Disagreement.class).list();
    }
}
