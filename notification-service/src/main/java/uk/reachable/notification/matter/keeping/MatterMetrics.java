package uk.reachable.notification.matter.keeping;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator must see of matters: how many nobody is on, and how late the next are told. */
@Component
class MatterMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("reachable.matter.open", this::open)
                .description("Matters that nobody is on")
                .register(meters);
        Gauge.builder("reachable.matter.late", this::lateSeconds)
                .description("How long the step of a matter that is due the longest has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    private long open() {
        return jdbc.sql("SELECT count(*) FROM matter WHERE state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    private double lateSeconds() {
        return jdbc.sql("""
                        SELECT coalesce(greatest(extract(epoch FROM :now - min(next_at)), 0), 0) FROM matter
                        WHERE next_at IS NOT NULL""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Double.class)
                .single();
    }
}
