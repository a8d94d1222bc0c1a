package uk.reachable.notification.polling;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs a task on its own virtual thread, again after each interval or as soon as it is woken; a failed run is logged and the next one comes. */
public final class Poller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final String name;
    private final Duration interval;
    private final Runnable task;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile @Nullable Thread thread;

    public Poller(String name, Duration interval, Runnable task) {
        this.name = name;
        this.interval = interval;
        this.task = task;
    }

    public void wake() {
        wakeUps.release();
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name(name).start(this::loop);
    }

    private void loop() {
        try {
            while (isRunning()) {
                runOnce();
                boolean woken = wakeUps.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
                if (woken) {
                    wakeUps.drainPermits();
                }
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
        wake();
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
