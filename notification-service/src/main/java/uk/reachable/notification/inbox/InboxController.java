package uk.reachable.notification.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.access.NotificationRules;
import uk.reachable.platform.security.Actor;

/** The inbox of the caller's organisation; another organisation's item does not exist for the caller. */
@RestController
@Tag(name = "Inbox")
@RequestMapping("/api/inbox")
class InboxController {

    private static final int NEWEST = 100;

    private final InboxReading reading;
    private final InboxItems items;
    private final Clock clock;

    InboxController(InboxReading reading, InboxItems items, Clock clock) {
        this.reading = reading;
        this.items = items;
        this.clock = clock;
    }

    /**
     * {@code lastEventId} is where to open the stream: it is read before the items, so what comes meanwhile is
     * repeated, never missed.
     */
    record Inbox(List<InboxEntry> items, long lastEventId) {}

    @Operation(operationId = "readInbox")
    @GetMapping
    Inbox newest(Actor actor) {
        NotificationRules.decide(NotificationRules.INBOX, actor, true).orThrow();
        long lastEventId = items.kept(actor.organisation()).newest();
        return new Inbox(reading.newest(actor.organisation(), actor.subject(), NEWEST), lastEventId);
    }

    @Operation(operationId = "markRead")
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Actor actor) {
        reading.markRead(id, actor, clock.instant());
    }
}
