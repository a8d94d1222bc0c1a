package uk.reachable.incident.board;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open board: sends every change of its scope once and in order, on a virtual thread of its own, so that a slow one delays nobody. */
final class BoardViewer implements Runnable {

    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(BoardViewer.class);

    private final SseEmitter emitter = new SseEmitter(0L);
    private final RegionTail tail;
    private final BoardScope scope;
    private final Duration openFor;
    private long position;
    private long lastSent;

    /** Ends after {@code openFor}: the viewer comes back with a token that is still good. */
    BoardViewer(RegionTail tail, BoardScope scope, long position, Duration openFor) {
        this.tail = tail;
        this.scope = scope;
        this.position = position;
        this.openFor = openFor;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Tells a viewer whose last event is older than what is kept to load the board anew. */
    void reset() throws IOException {
        emitter.send(
                SseEmitter.event().id(Long.toString(position)).name("reset").data("{}", MediaType.APPLICATION_JSON));
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        try {
            comment("open");
            while (System.nanoTime() - start < openFor.toNanos()) {
                send(tail.after(position, HEARTBEAT));
            }
            emitter.complete();
        } catch (InterruptedException stopping) {
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("a viewer of {} has gone", scope.region());
        } catch (DataAccessException unreachable) {
            // The viewer comes back by itself, and resumes.
            emitter.complete();
        }
    }

    private void send(List<BoardChange> news) throws IOException {
        for (BoardChange change : news) {
            if (scope.includes(change.localAuthority())) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(change.seq()))
                        .name("change")
                        .data(change.row(), MediaType.APPLICATION_JSON));
                lastSent = System.nanoTime();
            }
            position = change.seq();
        }
        if (System.nanoTime() - lastSent >= HEARTBEAT.toNanos()) {
            comment("heartbeat");
        }
    }

    private void comment(String text) throws IOException {
        emitter.send(SseEmitter.event().comment(text));
        lastSent = System.nanoTime();
    }
}
