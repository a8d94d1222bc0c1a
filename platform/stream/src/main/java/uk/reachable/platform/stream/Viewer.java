package uk.reachable.platform.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
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
    private final Writing writing;
    private final Tail<C> tail;
    private final Predicate<C> sees;
    private final UnaryOperator<C> shown;
    private volatile boolean ended;
    private long position;
    private long lastSent;

    Viewer(Writing writing, Tail<C> tail, Predicate<C> sees, UnaryOperator<C> shown) {
        this.writing = writing;
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
            emit(Writing.reset(position));
        }
        emit(Writing.comment(position, "open"));
    }

    private void send() throws IOException, InterruptedException {
        long opened = System.nanoTime();
        while (!ended && System.nanoTime() - opened < OPEN_FOR.toNanos()) {
            send(tail.after(position, untilHeartbeat(), () -> !ended));
            if (!ended && !untilHeartbeat().isPositive()) {
                emit(Writing.comment(position, "heartbeat"));
            }
        }
    }

    /** What has come since is sent together. */
    private void send(List<Line<C>> news) throws IOException {
        var together = new ByteArrayOutputStream();
        for (Line<C> line : news) {
            if (sees.test(line.change())) {
                together.writeBytes(written(line));
            }
            position = line.seq();
        }
        if (together.size() > 0) {
            emit(together.toByteArray());
        }
    }

    private byte[] written(Line<C> line) {
        C asShown = shown.apply(line.change());
        return asShown == line.change() ? line.written(writing) : writing.of(asShown);
    }

    private Duration untilHeartbeat() {
        return HEARTBEAT.minusNanos(System.nanoTime() - lastSent);
    }

    private void emit(byte[] events) throws IOException {
        emitter.send(Set.of(new DataWithMediaType(events, null)));
        lastSent = System.nanoTime();
    }
}
