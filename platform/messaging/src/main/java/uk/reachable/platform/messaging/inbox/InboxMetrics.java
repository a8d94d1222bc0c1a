package uk.reachable.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gauges of the inbox; each asks the database when it is read. Consumer lag is Kafka's own metric. */
final class InboxMetrics implements MeterBinder {

    private final JdbcClient db;

    InboxMetrics(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "inbox.parked", "Events that wait for a predecessor", "SELECT count(*) FROM inbox_parked");
        gauge(
                registry,
                "inbox.gaps",
                "Keys with an event that waits for a predecessor",
                "SELECT count(*) FROM (SELECT DISTINCT topic, key FROM inbox_parked) AS keys");
        gauge(registry, "deadletters", "Events that wait for an operator", "SELECT count(*) FROM dead_letter");
    }

    private void gauge(MeterRegistry registry, String name, String description, String sql) {
        Gauge.builder("reachable." + name, () -> db.sql(sql).query(Double.class).single())
                .description(description)
                .register(registry);
    }
}
