package uk.reachable.incident.board;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.platform.web.problem.Problems;

/** Opens streams, resumes them where they broke off, and closes them all before the service stops. */
@Component
class BoardViewers {

    /** How many changes back a stream may resume; whoever is further behind loads the board anew. */
    static final long KEPT = 10_000;

    private static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private final BoardTail tail;
    private final BoardChanges changes;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    BoardViewers(BoardTail tail, BoardChanges changes, MeterRegistry metrics) {
        this.tail = tail;
        this.changes = changes;
        Gauge.builder("reachable.board.viewers", threads, Set::size)
                .description("Open streams of the board on this instance")
                .register(metrics);
    }

    /** Resumes after an event id; without one, starts with the next change. */
    SseEmitter open(BoardScope scope, @Nullable String lastEventId) {
        RegionTail region = tail.of(scope.region()).orElseThrow(Problems::notFound);
        long head = changes.head(scope.region());
        Long resumed = lastEventId == null ? Long.valueOf(head) : number(lastEventId);
        boolean kept = resumed != null && resumed <= head && resumed >= head - KEPT;
        long position = resumed != null && kept ? resumed : head;
        BoardViewer viewer = new BoardViewer(region, scope, position, OPEN_FOR);
        if (!kept) {
            reset(viewer);
        }
        start(viewer);
        return viewer.emitter();
    }

    private void start(BoardViewer viewer) {
        Thread thread = Thread.ofVirtual().name("board-viewer").unstarted(() -> {
            try {
                viewer.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        viewer.emitter().onCompletion(thread::interrupt);
        viewer.emitter().onError(_ -> thread.interrupt());
        threads.add(thread);
        thread.start();
    }

    /** An open stream would hold the shutdown up until its grace has passed. */
    @EventListener
    void closeAll(ContextClosedEvent closing) {
        threads.forEach(Thread::interrupt);
    }

    private static void reset(BoardViewer viewer) {
        try {
            viewer.reset();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static @Nullable Long number(String eventId) {
        try {
            long number = Long.parseLong(eventId.strip());
            return number < 0 ? null : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
