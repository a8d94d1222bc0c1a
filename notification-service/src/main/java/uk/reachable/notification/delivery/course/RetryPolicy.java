package uk.reachable.notification.delivery.course;

import java.time.Duration;
import java.time.Instant;

/** When a delivery that was not taken is tried again, and when it is given up. */
final class RetryPolicy {

    /** After this long nobody can act on it any more, and the inbox has the notice anyway. */
    static final Duration LONGEST = Duration.ofHours(72);

    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private RetryPolicy() {}

    static boolean isOver(Instant dueAt, Instant now) {
        return !now.isBefore(dueAt.plus(LONGEST));
    }

    /**
     * {@code jitter} is drawn from 0 to 1 and spreads the attempts of many deliveries over half to the whole of the
     * pause.
     */
    static Duration pause(int attempts, double jitter) {
        int doublings = Math.clamp(attempts - 1L, 0, 10);
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return Duration.ofMillis(Math.round(pause.toMillis() * (0.5 + jitter / 2)));
    }
}
