package uk.reachable.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;

/**
 * Gauges of the inbox; those of a queue ask the database when they are read. How far a consumer is behind, and how many
 * partitions it was given, are Kafka's own metrics; what nobody was given has no lag.
 */
final class InboxMetrics implements MeterBinder {

    private final JdbcClient db;
    private final Listeners listeners;

    InboxMetrics(JdbcClient db, Listeners listeners) {
        this.db = db;
        this.listeners = listeners;
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
        Gauge.builder("reachable.inbox.partitions", () -> listeners.topics().size() * Topic.PARTITIONS)
                .description("Partitions that the instances of this service have to hear together")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, String sql) {
        Gauge.builder("reachable." + name, () -> db.sql(sql).query(Double.class).single())
                .description(description)
                .register(registry);
    }
}
