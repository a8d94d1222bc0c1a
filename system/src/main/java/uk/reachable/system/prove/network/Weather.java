package uk.reachable.system.prove.network;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What whatever wants to pass a line has to wait for. */
final class Weather {

    private boolean cut;
    private Duration latency = Duration.ZERO;

    synchronized void cut() {
        cut = true;
    }

    synchronized void join() {
        cut = false;
        notifyAll();
    }

    synchronized void slow(Duration by) {
        latency = by;
    }

    synchronized void heal() {
        latency = Duration.ZERO;
        join();
    }

    /** Returns when it may pass. */
    void pass() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(delay().toMillis());
        awaitOpen();
    }

    synchronized void awaitOpen() throws InterruptedException {
        while (cut) {
            wait();
        }
    }

    private synchronized Duration delay() {
        return latency;
    }
}
