package uk.reachable.notification.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.notification.access.NotificationRules;
import uk.reachable.notification.inbox.InboxEntry;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.stream.Streams;

/**
 * The caller's organisation's notices, live: event {@code notice} with the item's number as id, {@code changed} for an
 * item that is shown anew, {@code reset} when a reader was away too long.
 */
@RestController
@Tag(name = "Inbox")
class StreamController {

    private final Streams<InboxChange> streams;

    StreamController(Streams<InboxChange> streams) {
        this.streams = streams;
    }

    @Operation(operationId = "followInbox")
    @ApiResponse(
            responseCode = "200",
            description = "Server-sent events. The form is that of the data of each event `notice`, and of `changed`,"
                    + " which shows an item anew because somebody is on it now, or not any more;"
                    + " an event `reset` says that too much was missed: load the whole again.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = InboxEntry.class)))
    @GetMapping(path = "/api/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Actor actor,
            @Parameter(description = "The last event that was seen: goes on after it, without a gap")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId) {
        NotificationRules.decide(NotificationRules.INBOX_STREAM, actor, true).orThrow();
        return streams.open(actor.organisation(), lastEventId, _ -> true, change -> change.readBy(actor.subject()));
    }
}
