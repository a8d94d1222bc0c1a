package uk.reachable.gateway.routing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The streams that are open now; ended first at shutdown, which would wait 30 s for them otherwise. */
@Component
class OpenStreams {

    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    OpenStreams(MeterRegistry meters) {
        Gauge.builder("reachable.gateway.streams.open", open, Set::size)
                .description("Server-sent event streams that pass through the gateway now")
                .register(meters);
    }

    void add(InputStream stream) {
        open.add(stream);
        if (ended) {
            close(stream);
        }
    }

    /** Ends a stream without draining it, which would last as long as the service has something to say. */
    void close(InputStream stream) {
        open.remove(stream);
        try {
            stream.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to end.
        }
    }

    @EventListener(ContextClosedEvent.class)
    void endAll() {
        ended = true;
        open.forEach(this::close);
    }
}
