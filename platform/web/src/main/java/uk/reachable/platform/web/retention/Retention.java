package uk.reachable.platform.web.retention;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Deletes what is over, a little at a time, each little in a transaction of its own: nobody waits long for a row, and
 * what somebody else works on stays until the next hour. So several instances may do it at once.
 */
public final class Retention implements MeterBinder {

    static final int BATCH = 500;

    /** What a first start after years would find is left to the next hours. */
    static final int BATCHES = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Map<Lifetime, AtomicLong> deleted = new LinkedHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    public Retention(List<Lifetime> lifetimes, JdbcClient jdbc, Clock clock) {
        lifetimes.forEach(lifetime -> deleted.put(lifetime, new AtomicLong()));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A table that refuses keeps its rows for an hour more, and no other one from being tidied. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    public void deleteWhatIsOver() {
        deleted.forEach((lifetime, count) -> {
            try {
                delete(lifetime, count);
            } catch (DataAccessException | TransactionException refused) {
                LOG.warn("What is over of {} could not be deleted", lifetime.table(), refused);
            }
        });
    }

    private void delete(Lifetime lifetime, AtomicLong count) {
        OffsetDateTime limit = OffsetDateTime.ofInstant(clock.instant().minus(lifetime.kept()), ZoneOffset.UTC);
        long before = count.get();
        int batch = BATCH;
        for (int batches = 0; batch == BATCH && batches < BATCHES; batches++) {
            batch = deleteSome(lifetime, limit);
            count.addAndGet(batch);
        }
        if (count.get() > before) {
            LOG.info("Deleted {} rows of {} that were over", count.get() - before, lifetime.table());
        }
    }

    private int deleteSome(Lifetime lifetime, OffsetDateTime limit) {
        return jdbc.sql("""
                        DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
                            SELECT t.ctid FROM %1$s t WHERE %2$s LIMIT :batch FOR UPDATE OF t SKIP LOCKED))
                        """.formatted(lifetime.table(), lifetime.over()))
                .param("limit", limit)
                .param("batch", BATCH)
                .update();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        deleted.forEach(
                (lifetime, count) -> FunctionCounter.builder("reachable.retention.deleted", count, AtomicLong::get)
                        .description("Rows deleted because they were over; what went with them is not counted")
                        .tag("table", lifetime.table())
                        .register(registry));
    }
}
