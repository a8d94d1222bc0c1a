package uk.reachable.referral.heartbeat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class HeartbeatIT {

    @Autowired
    Wire wire;

    @Autowired
    Heartbeat heartbeat;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPartitionCarriesItsHeartbeatAgainAndAgain() {
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            int each = partition;
            soon().until(() -> wire.heardIn(ReferralHeartbeat.class, each).size() >= 2);
            assertThat(wire.heardIn(ReferralHeartbeat.class, each))
                    .extracting(ReferralHeartbeat::partition)
                    .containsOnly(each);
        }
    }

    @Test
    void manyInstancesBeatAsOne() throws InterruptedException {
        jdbc.sql("UPDATE heartbeat SET last = clock_timestamp() - interval '1 second'")
                .update();
        long before = beats();
        long start = System.nanoTime();
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(Collections.nCopies(8, Executors.callable(this::beatTenTimes)));
        }
        long pauses = Duration.ofNanos(System.nanoTime() - start).dividedBy(Duration.ofMillis(900));
        assertThat(beats() - before).isBetween(1L, pauses + 2);
    }

    private void beatTenTimes() {
        for (int times = 0; times < 10; times++) {
            heartbeat.beat();
        }
    }

    /** How many heartbeats were ever written for the first partition. */
    private long beats() {
        return jdbc.sql("SELECT sequence FROM outbox_head WHERE topic = ? AND key = 'heartbeat-0'")
                .param(Topic.REFERRAL.topicName())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
