package uk.reachable.notification.stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.notification.access.NotificationRules;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.stream.Streams;

/** The caller's organisation's notices, live: event {@code notice} with the item's number as id, {@code reset} when a reader was away too long. */
@RestController
class StreamController {

    private final Streams<InboxChange> streams;

    StreamController(Streams<InboxChange> streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Actor actor, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        NotificationRules.decide(NotificationRules.INBOX_STREAM, actor, true).orThrow();
        return streams.open(actor.organisation(), lastEventId, _ -> true);
    }
}
