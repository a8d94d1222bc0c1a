package uk.reachable.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void aBurstOf2000IsTakenAndTheNextOneWaits() {
        assertThat(taken("a", 2001)).isEqualTo(2000);
    }

    @Test
    void aSecondLater500MoreAreTaken() {
        taken("a", 2000);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(taken("a", 600)).isEqualTo(500);
    }

    @Test
    void oneClientDoesNotUseUpTheShareOfAnother() {
        taken("a", 2000);

        assertThat(limit.take("b")).isZero();
    }

    private int taken(String client, int requests) {
        int taken = 0;
        for (int i = 0; i < requests; i++) {
            taken += limit.take(client).isZero() ? 1 : 0;
        }
        return taken;
    }
}
