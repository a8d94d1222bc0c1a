package uk.reachable.system.relays;

import java.time.Duration;

/** What one relay did: rows drained a second, and from commit to the broker's acknowledgement. */
record Measured(double rowsPerSecond, Duration p50, Duration p99) {

    String json() {
        return "{\"rowsPerSecond\": %.1f, \"p50Micros\": %d, \"p99Micros\": %d}"
                .formatted(rowsPerSecond, micros(p50), micros(p99));
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
