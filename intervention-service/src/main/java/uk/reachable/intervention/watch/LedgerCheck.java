package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds the ledger up again and compares it with the counters; a difference is a defect and never repairs itself. */
@Component
class LedgerCheck {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private final JdbcClient jdbc;
    private final AtomicInteger disagreements = new AtomicInteger();

    LedgerCheck(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        meters.gauge("reachable.ledger.disagreements", disagreements);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        List<String> programmes = disagreeing();
        disagreements.set(programmes.size());
        programmes.forEach(programme -> LOG.error("The ledger of {} does not add up to its counters", programme));
    }

    /** Programmes whose counters are not the sums of their entries, in one snapshot. */
    List<String> disagreeing() {
        return jdbc.sql("""
                        SELECT id FROM programme LEFT JOIN (
                            SELECT programme, sum(held_change) AS held, sum(filled_change) AS filled
                            FROM place_entry GROUP BY programme) AS entries ON entries.programme = programme.id
                        WHERE programme.held <> coalesce(entries.held, 0)
                           OR programme.filled <> coalesce(entries.filled, 0)
                        ORDER BY id""").query(String.class).list();
    }
}
