package uk.reachable.notification.email;

import java.time.Duration;
import java.time.Instant;
import uk.reachable.notification.email.DeliveryState.Sending;

/** When an e-mail that was not taken is tried again, and when it is given up. */
final class RetryPolicy {

    /** After this long nobody can act on it any more, and the inbox has the notice anyway. */
    static final Duration LONGEST = Duration.ofHours(24);

    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private RetryPolicy() {}

    /**
     * {@code jitter} is drawn from 0 to 1 and spreads the attempts of many e-mails over half to the whole of the pause.
     */
    static DeliveryState after(Outcome outcome, Attempt attempt, Instant now, double jitter) {
        Sending sending = attempt.state();
        return switch (outcome) {
            case TAKEN -> sending.taken(now);
            case REFUSED -> sending.givenUp(now);
            case NOT_TAKEN, NOT_TRIED ->
                now.isBefore(attempt.dueAt().plus(LONGEST))
                        ? sending.postponed(now.plus(pause(attempt.number(), jitter)))
                        : sending.givenUp(now);
        };
    }

    private static Duration pause(int attempts, double jitter) {
        int doublings = Math.min(attempts - 1, 10);
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return Duration.ofMillis(Math.round(pause.toMillis() * (0.5 + jitter / 2)));
    }
}
