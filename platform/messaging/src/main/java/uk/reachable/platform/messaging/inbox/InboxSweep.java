package uk.reachable.platform.messaging.inbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.reachable.platform.messaging.parking.ParkedMessages;

import static java.util.concurrent.TimeUnit.SECONDS;

/** Goes on with keys whose draining was cut short: by a crash, or by an outage while an operator replayed. */
final class InboxSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxSweep.class);
    private static final int EVERY_SECONDS = 5;

    private final ParkedMessages parked;
    private final Inbox inbox;
    private @Nullable ScheduledExecutorService executor;

    InboxSweep(ParkedMessages parked, Inbox inbox) {
        this.parked = parked;
        this.inbox = inbox;
    }

    @Override
    public synchronized void start() {
        executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("inbox-sweep").daemon().factory());
        var _ = executor.scheduleWithFixedDelay(this::sweep, 0, EVERY_SECONDS, SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.close();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** When a key has been set free by hand. */
    synchronized void soon() {
        if (executor != null) {
            executor.execute(this::sweep);
        }
    }

    private void sweep() {
        try {
            parked.stranded().forEach(key -> inbox.drain(key.topic(), key.key()));
        } catch (RuntimeException e) {
            LOG.warn("Parked events are looked at again in {} s: {}", EVERY_SECONDS, e.toString());
        }
    }
}
