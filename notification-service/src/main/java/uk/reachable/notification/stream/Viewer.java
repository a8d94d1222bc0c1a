package uk.reachable.notification.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.notification.inbox.InboxEntry;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;

/** One open stream: sends the items after the last one seen, in order, on a thread of its own, so that a slow reader holds up nobody. */
final class Viewer {

    /** Keeps proxies from closing a quiet connection, and finds out that the reader has left. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Then the reader connects again and shows a token that is still valid. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final int AT_ONCE = 100;

    private final String organisation;
    private final InboxItems items;
    private final InboxHeads heads;
    private final Clock clock;
    private final Instant until;
    private final SseEmitter emitter = new SseEmitter(0L);
    private volatile boolean ended;
    private long seen;

    Viewer(String organisation, InboxItems items, InboxHeads heads, Clock clock) {
        this.organisation = organisation;
        this.items = items;
        this.heads = heads;
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
        emitter.onCompletion(this::end);
    }

    SseEmitter emitter() {
        return emitter;
    }

    void end() {
        ended = true;
        heads.wakeViewers();
    }

    /** Returns when the reader has left, the stream is old enough or the service stops. */
    void follow(StartPolicy.Start start) {
        try {
            seen = start.after();
            greet(start);
            while (goesOn()) {
                sendNext();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException left) {
            end();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            emitter.completeWithError(failed);
        }
    }

    private boolean goesOn() {
        return !ended && clock.instant().isBefore(until);
    }

    private void greet(StartPolicy.Start start) throws IOException {
        if (start.reset()) {
            emitter.send(
                    SseEmitter.event().id(Long.toString(seen)).name("reset").data(Map.of()));
        } else {
            emitter.send(SseEmitter.event().comment("open"));
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        if (heads.awaitItemAfter(organisation, seen, HEARTBEAT, () -> !ended)) {
            List<InboxItem> next = items.after(organisation, seen, AT_ONCE);
            for (InboxItem item : next) {
                send(item);
            }
        } else if (!ended) {
            emitter.send(SseEmitter.event().comment("heartbeat"));
        }
    }

    private void send(InboxItem item) throws IOException {
        emitter.send(
                SseEmitter.event().id(Long.toString(item.seq())).name("notice").data(InboxEntry.of(item, false)));
        seen = item.seq();
    }
}
