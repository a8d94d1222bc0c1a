package uk.reachable.incident.casefile;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Mints ids that sort in the order in which they were made (UUID version 7, RFC 9562) and cannot be guessed. */
@Component
public class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1 << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        // Milliseconds, and a counter within them; it runs on where the clock stands or steps back.
        long tick = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << COUNTER_BITS));
        long high = (tick >>> COUNTER_BITS << 16) | VERSION_7 | (tick & COUNTER);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
