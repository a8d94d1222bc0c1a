package uk.reachable.platform.stream.waking;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs a task on its own virtual thread, again after each interval and after each commit here; a failed run is logged
 * and the next one comes.
 */
public final class Poller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final String name;
    private final Duration interval;
    private final CommitSignal signal;
    private final Runnable task;
    private volatile @Nullable Thread thread;

    public Poller(String name, Duration interval, CommitSignal signal, Runnable task) {
        this.name = name;
        this.interval = interval;
        this.signal = signal;
        this.task = task;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name(name).unstarted(this::loop);
        thread.start();
    }

    private void loop() {
        try {
            while (isRunning()) {
                long seen = signal.count();
                runOnce();
                signal.awaitAfter(seen, interval);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.warn("{} failed and will be run again", name, failed);
        }
    }

    /** Waits for the running task, because an interrupt would cut its database connection; but not for long. */
    @Override
    public void stop() {
        Thread stopping = thread;
        thread = null;
        signal.wake();
        if (stopping == null) {
            return;
        }
        try {
            stopping.join(LONGEST_STOP);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
