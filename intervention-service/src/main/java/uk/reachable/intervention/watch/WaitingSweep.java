package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.reachable.intervention.placement.WaitingLine;

/** Looks after those in line when a place opens without an event: a funding window begins at midnight. */
@Component
class WaitingSweep {
    private final JdbcClient jdbc;
    private final WaitingLine line;
    private final TransactionOperations transactions;
    private final AtomicInteger waiting = new AtomicInteger();

    WaitingSweep(JdbcClient jdbc, WaitingLine line, TransactionOperations transactions, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.line = line;
        this.transactions = transactions;
        meters.gauge("reachable.waiting.requests", waiting);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void sweep() {
        withFreePlaces().forEach(programme -> transactions.executeWithoutResult(_ -> line.serve(programme)));
        waiting.set(jdbc.sql("SELECT count(*) FROM placement WHERE state = 'WAITING'")
                .query(Integer.class)
                .single());
    }

    private List<String> withFreePlaces() {
        return jdbc.sql("""
                        SELECT id FROM programme WHERE held + filled < places
                        AND EXISTS (SELECT FROM placement WHERE state = 'WAITING' AND placement.need = programme.need)
                        ORDER BY id""").query(String.class).list();
    }
}
