package uk.reachable.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much one client may ask: far more than work needs, far less than a runaway script sends. */
@Component
public class RateLimit {

    /** A replay, a proof or a benchmark stays below it. */
    static final int PER_SECOND = 500;

    static final int BURST = 2000;

    private final Cache<String, Bucket> buckets;
    private final TimeMeter time;

    RateLimit() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimit(TimeMeter time) {
        this.time = time;
        // A bucket that nobody used for this long is full again: forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofSeconds(2 * BURST / PER_SECOND))
                .build();
    }

    /** Takes one request of this client; the answer is how long it has to wait, zero when it may go on. */
    Duration take(String client) {
        ConsumptionProbe probe = buckets.get(client, ignored -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
