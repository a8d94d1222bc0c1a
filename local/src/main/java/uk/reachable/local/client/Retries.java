package uk.reachable.local.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Repeats a request that may succeed later, as patiently as the server asks, until the limit is over. */
public record Retries(Clock clock, Duration limit) {

    private static final Duration UNASKED_PAUSE = Duration.ofMillis(500);
    private static final int CONFLICT = 409;

    /** For requests that may be sent again; a conflict means that an earlier try of the same key is still under way. */
    public Answer until(Callable<Answer> request) throws Exception {
        Instant end = clock.instant().plus(limit);
        Answer answer = request.call();
        while ((answer.isWorthRepeating() || answer.status() == CONFLICT)
                && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(
                    answer.retryAfter().orElse(UNASKED_PAUSE).toMillis());
            answer = request.call();
        }
        return answer;
    }
}
