package uk.reachable.local.supervisor;

import java.time.Duration;

/** How long to wait before a crashed part is started again: doubling from the first wait up to the longest. */
record BackOff(Duration first, Duration longest) {

    /** Reset to the first wait once a part has lived this long. */
    static final Duration STABLE = Duration.ofSeconds(60);

    static final BackOff DEFAULT = new BackOff(Duration.ofMillis(250), Duration.ofSeconds(15));

    /** The wait before the next start after {@code crashes} crashes in a row (1 or more). */
    Duration afterCrash(int crashes) {
        int doublings = Math.min(crashes - 1, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** Crashes in a row, counting the present one, after a life of the given length. */
    static int inARow(int before, Duration lived) {
        return lived.compareTo(STABLE) < 0 ? before + 1 : 1;
    }
}
