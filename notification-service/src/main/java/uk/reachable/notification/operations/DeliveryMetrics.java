package uk.reachable.notification.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Channels;

/** What an operator must see of what is on its way by each channel: how many, how late, how many failed. */
@Component
class DeliveryMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Channels channels;
    private final Clock clock;

    DeliveryMetrics(JdbcClient jdbc, Channels channels, Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        channels.installed().forEach(channel -> bind(channel, meters));
        Gauge.builder("reachable.delivery.undelivered", this::undelivered)
                .description("Entries of the duty desks' lists that nobody has settled")
                .register(meters);
    }

    private void bind(Channel channel, MeterRegistry meters) {
        Gauge.builder("reachable.delivery.queued", () -> queued(channel))
                .tag("channel", channel.name())
                .description("Deliveries that no channel has taken yet")
                .register(meters);
        Gauge.builder("reachable.delivery.oldest.age", () -> oldestAgeSeconds(channel))
                .tag("channel", channel.name())
                .description("How long the delivery that is due the longest has waited")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("reachable.delivery.failed", () -> failed(channel))
                .tag("channel", channel.name())
                .description("Deliveries that were given up and whose notices are still kept")
                .register(meters);
    }

    private long queued(Channel channel) {
        return count("SELECT count(*) FROM delivery WHERE next_attempt_at IS NOT NULL AND channel = ?", channel);
    }

    private long failed(Channel channel) {
        return count("SELECT count(*) FROM delivery WHERE status = 'FAILED' AND channel = ?", channel);
    }

    private double oldestAgeSeconds(Channel channel) {
        return jdbc.sql("""
                        SELECT coalesce(greatest(extract(epoch FROM :now - min(due_at)), 0), 0) FROM delivery
                        WHERE next_attempt_at IS NOT NULL AND channel = :channel""")
                .param("now", Timestamp.from(clock.instant()))
                .param("channel", channel.name())
                .query(Double.class)
                .single();
    }

    private long undelivered() {
        return jdbc.sql("SELECT count(*) FROM undelivered WHERE settled_at IS NULL")
                .query(Long.class)
                .single();
    }

    private long count(String sql, Channel channel) {
        return jdbc.sql(sql).param(channel.name()).query(Long.class).single();
    }
}
