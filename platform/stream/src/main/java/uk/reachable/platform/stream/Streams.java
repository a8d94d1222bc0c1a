package uk.reachable.platform.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.stream.waking.Poller;

/** The streams open on this instance: they show at once what it commits, within 200 ms what any other commits. */
public final class Streams<C extends Change> implements SmartLifecycle {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** About what it costs to send to one viewer, here and on the way: a full round takes as long as it pauses. */
    private static final Duration FOR_EACH_VIEWER = Duration.ofNanos(400_000);

    private final String name;
    private final Writing writing;
    private final Feed<C> feed;
    private final Tails<C> tails;
    private final Poller poller;
    private final Set<Viewer<C>> viewers = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    /** Sends changes as {@code event}; the gauge is {@code reachable.<name>.viewers}. */
    public Streams(
            String name, String event, Feed<C> feed, CommitSignal signal, MeterRegistry metrics, JsonMapper json) {
        this.name = name;
        this.writing = new Writing(event, json);
        this.feed = feed;
        this.tails = new Tails<>(feed);
        this.poller = new Poller(name + "-tail", LOOK_AGAIN, signal, this::look);
        Gauge.builder("reachable." + name + ".viewers", viewers, Set::size)
                .description("Streams open on this instance")
                .register(metrics);
    }

    /**
     * Resumes after an event id; without one, starts with the next change. Sends only what {@code sees} lets through.
     */
    public ResponseEntity<SseEmitter> open(String channel, @Nullable String lastEventId, Predicate<C> sees) {
        return open(channel, lastEventId, sees, UnaryOperator.identity());
    }

    /** The same, where {@code shown} says how a change looks to this viewer. */
    public ResponseEntity<SseEmitter> open(
            String channel, @Nullable String lastEventId, Predicate<C> sees, UnaryOperator<C> shown) {
        Kept kept = feed.kept(channel);
        var viewer = new Viewer<>(writing, tails.enter(channel, kept.newest()), sees, shown);
        viewers.add(viewer);
        if (ending) {
            viewer.end();
        }
        Thread.ofVirtual().name(name + "-viewer").start(() -> follow(viewer, StartPolicy.of(lastEventId, kept)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(viewer.emitter());
    }

    /**
     * A change is sent at once; what comes right after it to many viewers is sent together, a moment later, or sending
     * would take all of a small machine.
     */
    private void look() {
        Duration pause = FOR_EACH_VIEWER.multipliedBy(tails.refresh());
        LockSupport.parkNanos((pause.compareTo(LOOK_AGAIN) < 0 ? pause : LOOK_AGAIN).toNanos());
    }

    private void follow(Viewer<C> viewer, StartPolicy.Start start) {
        try {
            viewer.follow(start);
        } finally {
            tails.leave(viewer.tail());
            viewers.remove(viewer);
        }
    }

    /**
     * A graceful stop waits for open requests, and a stream would hold it up until its grace has passed; so would that
     * of a viewer who comes back at once, while the door is still open.
     */
    @EventListener(ContextClosedEvent.class)
    public void endAll() {
        ending = true;
        viewers.forEach(Viewer::end);
    }

    @Override
    public void start() {
        ending = false;
        poller.start();
    }

    @Override
    public void stop() {
        poller.stop();
    }

    @Override
    public boolean isRunning() {
        return poller.isRunning();
    }
}
