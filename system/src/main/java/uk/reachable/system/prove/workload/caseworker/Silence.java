package uk.reachable.system.prove.workload.caseworker;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends a stream on which even the heartbeats, every 15 seconds, have stopped. */
final class Silence {

    private static final Duration TOO_LONG = Duration.ofSeconds(20);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("silence").factory());
    private volatile long heard = System.nanoTime();
    private @Nullable InputStream stream;

    Silence() {
        var _ = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    synchronized void endsAfterTooLong(InputStream opened) {
        broken();
        stream = opened;
    }

    void broken() {
        heard = System.nanoTime();
    }

    /** No stream any more. */
    void end() {
        watch.shutdownNow();
        close();
    }

    private void look() {
        if (System.nanoTime() - heard > TOO_LONG.toNanos()) {
            close();
        }
    }

    private synchronized void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException alreadyGone) {
            stream = null;
        }
    }
}
