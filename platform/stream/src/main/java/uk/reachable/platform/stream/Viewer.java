package uk.reachable.platform.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream: sends each change that it may see once and in order, on a thread of its own, so that a slow reader
 * holds up nobody.
 */
final class Viewer<C extends Change> {

    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);

    /** Keeps proxies from closing a quiet connection, and finds out that the reader has left. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Then the reader connects again and shows a token that is still good. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private final SseEmitter emitter = new SseEmitter(0L);
    private final String event;
    private final Tail<C> tail;
    private final Predicate<C> sees;
    private final UnaryOperator<C> shown;
    private volatile boolean ended;
    private long position;
    private long lastSent;

    Viewer(String event, Tail<C> tail, Predicate<C> sees, UnaryOperator<C> shown) {
        this.event = event;
        this.tail = tail;
        this.sees = sees;
        this.shown = shown;
        emitter.onCompletion(this::end);
    }

    SseEmitter emitter() {
        return emitter;
    }

    Tail<C> tail() {
        return tail;
    }

    void end() {
        ended = true;
        tail.wake();
    }

    /** Returns when the reader has left, the stream is old enough or the service stops. */
    void follow(StartPolicy.Start start) {
        try {
            greet(start);
            send();
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("a viewer of {} has gone", tail.channel());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException failed) {
            LOG.warn("a stream of {} breaks off; its reader comes back and resumes", tail.channel(), failed);
            emitter.complete();
        }
    }

    private void greet(StartPolicy.Start start) throws IOException {
        position = start.after();
        if (start.reset()) {
            reset(position);
        }
        comment("open");
    }

    private void send() throws IOException, InterruptedException {
        long opened = System.nanoTime();
        while (!ended && System.nanoTime() - opened < OPEN_FOR.toNanos()) {
            send(tail.after(position, untilHeartbeat(), () -> !ended));
            if (!ended && !untilHeartbeat().isPositive()) {
                comment("heartbeat");
            }
        }
    }

    private void send(List<C> news) throws IOException {
        for (C change : news) {
            if (sees.test(change)) {
                emit(shown.apply(change));
            }
            position = change.seq();
        }
    }

    private void emit(C change) throws IOException {
        if (change.isReset()) {
            reset(change.seq());
        } else {
            emit(change.event(event), change.seq(), change.data());
        }
    }

    private void reset(long id) throws IOException {
        emit("reset", id, "{}");
    }

    private Duration untilHeartbeat() {
        return HEARTBEAT.minusNanos(System.nanoTime() - lastSent);
    }

    private void emit(String name, long id, Object data) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(id)).name(name).data(data, MediaType.APPLICATION_JSON));
        lastSent = System.nanoTime();
    }

    private void comment(String text) throws IOException {
        emitter.send(SseEmitter.event().comment(text));
        lastSent = System.nanoTime();
    }
}
