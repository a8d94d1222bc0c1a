package uk.reachable.incident.relations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.incident.casefile.Rows;

/**
 * How recently each partition of referral events was seen to flow: relations are only as true as the oldest of them.
 */
@Repository
public class Heartbeats {

    /** Older than this, a provider may already have handed the case over: reads are closed. */
    static final Duration STALE_AFTER = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Heartbeats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void apply(ReferralHeartbeat heartbeat) {
        jdbc.sql("""
                INSERT INTO referral_heartbeat (partition, at) VALUES (?, ?)
                ON CONFLICT (partition) DO UPDATE SET at = greatest(referral_heartbeat.at, excluded.at)
                """)
                .params(heartbeat.partition(), heartbeat.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False as well while a partition has never been heard of. */
    boolean areFresh() {
        return jdbc.sql("SELECT count(*) AS heard, min(at) AS oldest FROM referral_heartbeat")
                .query((row, _) -> row.getInt("heard") >= Topic.PARTITIONS
                        && isFresh(row.getObject("oldest", OffsetDateTime.class)))
                .single();
    }

    /** Without end while a partition has never been heard of. */
    double ageInSeconds() {
        return jdbc.sql("SELECT count(*) AS heard, min(at) AS oldest FROM referral_heartbeat")
                .query((row, _) -> row.getInt("heard") < Topic.PARTITIONS
                        ? Double.POSITIVE_INFINITY
                        : secondsSince(Rows.timeOf(row, "oldest")))
                .single();
    }

    private double secondsSince(Instant at) {
        return Duration.between(at, clock.instant()).toMillis() / 1000.0;
    }

    private boolean isFresh(@Nullable OffsetDateTime oldest) {
        Instant limit = clock.instant().minus(STALE_AFTER);
        return oldest != null && !oldest.toInstant().isBefore(limit);
    }
}
