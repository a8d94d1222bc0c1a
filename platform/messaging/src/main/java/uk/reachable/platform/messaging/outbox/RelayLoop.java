package uk.reachable.platform.messaging.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.reachable.platform.messaging.outbox.Lease.LeaseLost;

/**
 * Runs the relay in a thread of its own: as leader it relays at every commit here and at every poll (commits of other
 * instances); as follower it looks at every poll whether the lease is free. No failure ends it.
 */
final class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Relay relay;
    private final Lease lease;
    private final WakeUp wakeUp;
    private volatile @Nullable Thread thread;

    RelayLoop(Relay relay, Lease lease, WakeUp wakeUp) {
        this.relay = relay;
        this.lease = lease;
        this.wakeUp = wakeUp;
    }

    @Override
    public void start() {
        Thread fresh = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
        thread = fresh; // before it starts, for it asks at once whether it is still the one
        fresh.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        wakeUp.call();
        try {
            if (running != null && !running.join(LONGEST_STOP)) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts before, and stops after, all that appends: web server and listeners. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        try {
            while (isMine()) {
                wakeUp.await(turn());
            }
            lease.release();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The lease was not given back and runs out by itself: {}", e.toString());
        }
    }

    private boolean isMine() {
        return Thread.currentThread() == thread;
    }

    /** Returns how long to rest. */
    private Duration turn() throws InterruptedException {
        try {
            boolean more = lease.isHeld() || lease.take();
            while (more && isMine()) {
                lease.keep();
                more = relay.relayBatch();
            }
            return POLL;
        } catch (LeaseLost lost) {
            LOG.info("{}", lost.getMessage());
            return POLL;
        } catch (RuntimeException | Error e) {
            LOG.warn("The relay failed and tries again: {}", e.toString());
            return AFTER_A_FAILURE;
        }
    }
}
