package uk.reachable.notification.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Channels;
import uk.reachable.notification.operations.DeliveryQueue.Breaker;
import uk.reachable.notification.operations.DeliveryQueue.ChannelHealth;
import uk.reachable.notification.operations.DeliveryQueue.StuckDelivery;

/** Reads how the sending goes. */
@Repository
class DeliveryQueueView {

    /** A delivery that is due that long is stuck: the longest pause is half a minute. */
    static final Duration LATE = Duration.ofMinutes(5);

    private static final int MOST = 100;
    private static final String STUCK = "(d.status = 'FAILED' OR d.next_attempt_at IS NOT NULL AND d.due_at < :late)";

    private final JdbcClient jdbc;
    private final Channels channels;
    private final Clock clock;

    DeliveryQueueView(JdbcClient jdbc, Channels channels, Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.clock = clock;
    }

    DeliveryQueue queue() {
        return new DeliveryQueue(depth(), oldestSeconds(), health());
    }

    private long depth() {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE next_attempt_at IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private long oldestSeconds() {
        return jdbc.sql("""
                        SELECT coalesce(greatest(extract(epoch FROM :now - min(due_at)), 0), 0)::bigint FROM delivery
                        WHERE next_attempt_at IS NOT NULL""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private List<ChannelHealth> health() {
        Map<Channel, ChannelHealth> known = jdbc.sql("""
                        SELECT channel, count(next_attempt_at) AS queued,
                               count(*) FILTER (WHERE next_attempt_at IS NOT NULL AND attempts > 1) AS retrying,
                               count(*) FILTER (WHERE status = 'FAILED') AS failed,
                               count(*) FILTER (WHERE status = 'ESCALATED') AS escalated,
                               coalesce(sum(repeats), 0) AS repeats,
                               max(attempted_at) FILTER (WHERE status IN ('SENT', 'DELIVERED')) AS success
                        FROM delivery GROUP BY channel""").query((row, _) -> health(row)).list().stream()
                .collect(Collectors.toMap(ChannelHealth::channel, Function.identity()));
        return Arrays.stream(Channel.values())
                .filter(channel -> known.containsKey(channel) || breaker(channel) != Breaker.NOT_INSTALLED)
                .map(channel ->
                        known.getOrDefault(channel, new ChannelHealth(channel, breaker(channel), 0, 0, 0, 0, 0, null)))
                .toList();
    }

    private ChannelHealth health(ResultSet row) throws SQLException {
        Channel channel = Channel.valueOf(row.getString("channel"));
        Timestamp success = row.getTimestamp("success");
        return new ChannelHealth(
                channel,
                breaker(channel),
                row.getLong("queued"),
                row.getLong("retrying"),
                row.getLong("failed"),
                row.getLong("escalated"),
                row.getLong("repeats"),
                success == null ? null : success.toInstant());
    }

    private Breaker breaker(Channel channel) {
        if (!channels.installed().contains(channel)) {
            return Breaker.NOT_INSTALLED;
        }
        return channels.mayBeAsked(channel) ? Breaker.CLOSED : Breaker.OPEN;
    }

    /** The longest first. */
    List<StuckDelivery> stuck() {
        return jdbc.sql("""
                        SELECT d.id, i.incident_reference, d.channel, d.status, d.attempts, d.why, d.due_at AS since
                        FROM delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE %s ORDER BY d.due_at LIMIT :most""".formatted(STUCK))
                .param("late", Timestamp.from(clock.instant().minus(LATE)))
                .param("most", MOST)
                .query(StuckDelivery.class)
                .list();
    }

    boolean exists(UUID id) {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    List<UUID> allStuck() {
        return jdbc.sql("SELECT d.id FROM delivery d WHERE " + STUCK + " ORDER BY d.id")
                .param("late", Timestamp.from(clock.instant().minus(LATE)))
                .query(UUID.class)
                .list();
    }
}
