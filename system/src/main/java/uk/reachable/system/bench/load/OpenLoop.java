package uk.reachable.system.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts an operation at a fixed rate whatever becomes of the earlier ones, as the world does. Each is timed from the
 * moment at which it was meant to start, so that a system that stands still is not measured less often for it.
 */
public final class OpenLoop {

    /** How long the last ones may take after the last start. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private OpenLoop() {}

    /** {@code perSecond} is the rate; returns when all have ended, or patience has. */
    public static Load run(Operation operation, double perSecond, Duration length) throws InterruptedException {
        Load load = new Load();
        long count = Math.round(perSecond * length.toNanos() / 1e9);
        long begun = System.nanoTime();
        List<CompletableFuture<?>> started = new ArrayList<>();
        for (long number = 0; number < count; number++) {
            long intended = begun + Math.round(number * 1e9 / perSecond);
            awaitMoment(intended);
            started.add(operation
                    .start()
                    .handle((_, failure) -> load.ended(intended, failure))
                    .toCompletableFuture());
        }
        awaitAll(started);
        load.unfinished(count);
        return load;
    }

    private static void awaitMoment(long nanoTime) throws InterruptedException {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static void awaitAll(List<CompletableFuture<?>> started) throws InterruptedException {
        try {
            CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException unfinished) {
            // they are counted as failed
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
