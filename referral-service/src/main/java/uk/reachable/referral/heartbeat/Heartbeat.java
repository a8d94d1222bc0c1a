package uk.reachable.referral.heartbeat;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.platform.messaging.Outbox;

/**
 * Sends an event through every partition each second, whichever instance comes first: readers notice when news stop.
 */
@Component
class Heartbeat {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Heartbeat(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks more often than it beats, so that the instance that stops is soon followed by another. */
    @Scheduled(fixedDelay = 250)
    @Transactional
    public void beat() {
        if (isDue()) {
            Instant now = clock.instant();
            IntStream.range(0, Topic.PARTITIONS)
                    .forEach(partition -> outbox.append(new ReferralHeartbeat(partition, now), partition));
        }
    }

    /** Skips a row that another instance is moving. A little under a second: the next look comes a quarter later. */
    private boolean isDue() {
        return jdbc.sql("""
                UPDATE heartbeat SET last = clock_timestamp()
                WHERE only_row = (SELECT only_row FROM heartbeat
                                  WHERE last <= clock_timestamp() - interval '900 ms' FOR UPDATE SKIP LOCKED)
                """).update() == 1;
    }
}
