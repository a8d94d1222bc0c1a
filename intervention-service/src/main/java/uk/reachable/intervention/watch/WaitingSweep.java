package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.reachable.intervention.placement.LineReview;
import uk.reachable.intervention.placement.WaitingLine;

/**
 * Looks after those in line when a place opens or closes without an event: a funding window begins or ends at midnight.
 */
@Component
class WaitingSweep {
    private record Line(int waiting, Instant since) {}

    private final JdbcClient jdbc;
    private final WaitingLine line;
    private final LineReview review;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    WaitingSweep(
            JdbcClient jdbc,
            WaitingLine line,
            LineReview review,
            TransactionOperations transactions,
            Clock clock,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.line = line;
        this.review = review;
        this.transactions = transactions;
        this.clock = clock;
        Gauge.builder("reachable.waiting.requests", waiting::get)
                .description("People who wait in line for a place")
                .register(meters);
        TimeGauge.builder("reachable.waiting.longest", longest::get, TimeUnit.SECONDS)
                .description("How long the first of those in line has waited")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void sweep() {
        withFreePlaces().forEach(programme -> transactions.executeWithoutResult(_ -> line.serve(programme)));
        review.review();
        measure();
    }

    private void measure() {
        Line now = jdbc.sql("""
                        SELECT count(*) AS waiting, coalesce(min(requested_at), :now) AS since
                        FROM placement WHERE state = 'WAITING'""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Line(
                        row.getInt("waiting"), row.getTimestamp("since").toInstant()))
                .single();
        waiting.set(now.waiting);
        longest.set(Duration.between(now.since, clock.instant()).toSeconds());
    }

    private List<String> withFreePlaces() {
        return jdbc.sql("""
                        SELECT id FROM programme WHERE held + filled < places
                        AND EXISTS (SELECT FROM placement WHERE state = 'WAITING' AND placement.need = programme.need)
                        ORDER BY id""").query(String.class).list();
    }
}
