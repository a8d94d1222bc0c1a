package uk.reachable.notification.posting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.inbox.InboxEntry.Acknowledged;
import uk.reachable.platform.security.Actor;

/** "I am on it", said of a notice in the inbox of the caller's organisation. */
@RestController
@Tag(name = "Inbox")
class AcknowledgeController {

    private final AcknowledgeHandler handler;

    AcknowledgeController(AcknowledgeHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "acknowledge")
    @PostMapping("/api/inbox/{id}/acknowledge")
    Acknowledged acknowledge(@PathVariable UUID id, Actor actor) {
        return handler.acknowledge(id, actor);
    }
}
