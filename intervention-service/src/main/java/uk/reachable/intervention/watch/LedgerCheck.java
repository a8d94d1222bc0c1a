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
 * Counts every programme's places in three ways: by its counters, by the sums of the ledger's entries, and by the
 * requests that hold or fill one. A difference is a defect and never repairs itself.
 */
@Component
class LedgerCheck {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    /** Each account as {@code held + filled}. */
    record Disagreement(String programme, String counters, String entries, String requests) {}

    private final JdbcClient jdbc;
    private final AtomicInteger disagreements = new AtomicInteger();

    LedgerCheck(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("reachable.ledger.disagreements", disagreements::get)
                .description("Programmes whose places do not add up")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        List<Disagreement> found = disagreeing();
        disagreements.set(found.size());
        found.forEach(one -> LOG.error(
                "The places of {} do not add up (held + filled): counters {}, entries {}, requests {}",
                one.programme,
                one.counters,
                one.entries,
                one.requests));
    }

    /** In one statement: one snapshot of all three. */
    List<Disagreement> disagreeing() {
        return jdbc.sql("""
                        WITH account AS (
                            SELECT id AS programme, programme.held || ' + ' || programme.filled AS counters,
                                coalesce(entry.held, 0) || ' + ' || coalesce(entry.filled, 0) AS entries,
                                coalesce(taken.held, 0) || ' + ' || coalesce(taken.filled, 0) AS requests
                            FROM programme LEFT JOIN (
                                SELECT programme, sum(held_change) AS held, sum(filled_change) AS filled
                                FROM place_entry GROUP BY programme) AS entry ON entry.programme = id
                            LEFT JOIN (
                                SELECT programme, count(*) FILTER (WHERE state = 'HELD') AS held,
                                    count(*) FILTER (WHERE state = 'FILLED') AS filled
                                FROM placement WHERE state IN ('HELD', 'FILLED') GROUP BY programme) AS taken
                                ON taken.programme = id)
                        SELECT * FROM account WHERE counters <> entries OR counters <> requests ORDER BY programme""").query(Disagreement.class).list();
    }
}
