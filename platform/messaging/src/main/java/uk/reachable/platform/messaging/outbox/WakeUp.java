package uk.reachable.platform.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a commit wake the relay at once; any number of calls before it looks count as one. */
final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    void call() {
        calls.release();
    }

    /** Returns at the first call, or after the time. */
    void await(Duration atMost) throws InterruptedException {
        calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        calls.drainPermits();
    }
}
