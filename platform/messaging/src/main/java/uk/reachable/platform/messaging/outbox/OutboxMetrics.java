package uk.reachable.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gauges of the outbox; each asks the database when it is read. */
final class OutboxMetrics implements MeterBinder {

    private static final String OLDEST = """
            SELECT coalesce(extract(epoch FROM clock_timestamp() - time), 0)
            FROM (SELECT min(time) AS time FROM outbox) AS oldest
            """;

    private final JdbcClient db;
    private final Lease lease;

    OutboxMetrics(JdbcClient db, Lease lease) {
        this.db = db;
        this.lease = lease;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "pending", "Rows not yet acknowledged by the broker", "SELECT count(*) FROM outbox");
        gauge(registry, "oldest.seconds", "Age of the oldest row", OLDEST);
        gauge(
                registry,
                "parked",
                "Rows that can never be sent as they are",
                "SELECT count(*) FROM outbox WHERE parked_because IS NOT NULL");
        Gauge.builder("reachable.outbox.leader", lease, held -> held.isHeld() ? 1 : 0)
                .description("1 when this process relays")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, String sql) {
        Gauge.builder(
                        "reachable.outbox." + name,
                        () -> db.sql(sql).query(Double.class).single())
                .description(description)
                .register(registry);
    }
}
