package uk.reachable.notification.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.notification.inbox.InboxItems;

/** The streams that are open on this instance. */
@Component
class InboxStreams {

    private final InboxItems items;
    private final InboxHeads heads;
    private final Clock clock;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();

    InboxStreams(InboxItems items, InboxHeads heads, Clock clock, MeterRegistry meters) {
        this.items = items;
        this.heads = heads;
        this.clock = clock;
        Gauge.builder("reachable.inbox.viewers", viewers, Set::size)
                .description("Inbox streams open on this instance")
                .register(meters);
    }

    SseEmitter open(String organisation, @Nullable String lastEventId) {
        StartPolicy.Start start = StartPolicy.of(lastEventId, items.kept(organisation));
        var viewer = new Viewer(organisation, items, heads, clock);
        viewers.add(viewer);
        Thread.ofVirtual().name("inbox-stream").start(() -> follow(organisation, viewer, start));
        return viewer.emitter();
    }

    private void follow(String organisation, Viewer viewer, StartPolicy.Start start) {
        heads.watch(organisation);
        try {
            viewer.follow(start);
        } finally {
            heads.leave(organisation);
            viewers.remove(viewer);
        }
    }

    /** A graceful stop waits for open requests, and a stream never ends by itself. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        viewers.forEach(Viewer::end);
    }
}
