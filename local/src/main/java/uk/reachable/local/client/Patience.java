package uk.reachable.local.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waiting with a limit for what comes about through events. */
public record Patience(Clock clock, Duration limit, Duration pause) {

    /** The first answer that is as wanted, or the last one when the limit is over. */
    public <T> T until(Callable<T> ask, Predicate<T> wanted) throws Exception {
        Instant end = clock.instant().plus(limit);
        T answer = ask.call();
        while (!wanted.test(answer) && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            answer = ask.call();
        }
        return answer;
    }
}
