package uk.reachable.notification.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.reachable.notification.delivery.channel.Outcome;

/**
 * Guards one channel: when it is away it is left alone, and nobody else waits for it. From outside inwards: bulkhead,
 * breaker, the time limit of the whole attempt, and the retries of a connection that was never made.
 */
public final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimit;
    private final Retry retry;
    private final ExecutorService threads;

    Guard(Bulkhead bulkhead, CircuitBreaker breaker, TimeLimiter timeLimit, Retry retry, ExecutorService threads) {
        this.bulkhead = bulkhead;
        this.breaker = breaker;
        this.timeLimit = timeLimit;
        this.retry = retry;
        this.threads = threads;
    }

    /** False while the breaker is open. */
    public boolean mayBeAsked() {
        return breaker.getState() != CircuitBreaker.State.OPEN
                && breaker.getState() != CircuitBreaker.State.FORCED_OPEN;
    }

    /**
     * Makes one attempt on a thread of its own, which is interrupted when its time is over: that closes the socket it
     * waits at.
     *
     * @param incidentReference for the log
     * @param attempt throws what the breaker counts
     */
    public Outcome ask(String incidentReference, Callable<Outcome> attempt) {
        Supplier<Future<Outcome>> onItsThread = () -> threads.submit(Retry.decorateCallable(retry, attempt));
        Callable<Outcome> limited = TimeLimiter.decorateFutureSupplier(timeLimit, onItsThread);
        try {
            return bulkhead.executeCallable(() -> breaker.executeCallable(limited));
        } catch (CallNotPermittedException | BulkheadFullException leftAlone) {
            return new Outcome.NotTried();
        } catch (Exception failed) { // a Callable may throw any; a channel answers whatever happens
            String why = why(failed);
            LOG.warn("{}: {} did not take a message: {}", incidentReference, breaker.getName(), why);
            boolean answered = failed instanceof ChannelFailure && !(failed instanceof NoAnswer);
            return answered ? new Outcome.NotTaken(why) : new Outcome.Unanswered(why);
        }
    }

    /** Only our own reasons are told in full: a library's message may have an address in it. */
    private static String why(Exception failed) {
        return failed instanceof ChannelFailure ours
                ? String.valueOf(ours.getMessage())
                : failed.getClass().getSimpleName();
    }
}
