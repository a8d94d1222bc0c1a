package uk.reachable.notification.webhook.keeping;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.access.WebhookRules;
import uk.reachable.notification.webhook.destination.Targets;
import uk.reachable.platform.security.Actor;

/** The webhooks of the caller's organisation. */
@RestController
@Tag(name = "Webhooks")
@RequestMapping("/api/webhooks")
class WebhookController {

    private final WebhookHandler handler;
    private final Signing signing;
    private final Targets targets;

    WebhookController(WebhookHandler handler, Signing signing, Targets targets) {
        this.handler = handler;
        this.signing = signing;
        this.targets = targets;
    }

    record Webhooks(List<WebhookView> webhooks) {}

    @Operation(operationId = "listWebhooks")
    @GetMapping
    Webhooks list(Actor actor) {
        WebhookRules.decide(WebhookRules.LIST, actor, true).orThrow();
        return new Webhooks(signing.of(actor.organisation()));
    }

    /** The secret is in this answer only. */
    @Operation(operationId = "registerWebhook")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NewSecret> register(Actor actor, @Valid @RequestBody RegisterWebhookRequest request) {
        WebhookRules.decide(WebhookRules.REGISTER, actor, true).orThrow();
        NewSecret secret = handler.register(actor, targets.check(request.url()), request);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(secret);
    }

    /** The secret is in this answer only. */
    @Operation(operationId = "rotateWebhookSecret")
    @PostMapping("/{id}/rotate")
    ResponseEntity<NewSecret> rotate(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handler.rotate(actor, id));
    }

    @Operation(operationId = "enableWebhook")
    @PostMapping("/{id}/enabled")
    WebhookView enable(Actor actor, @PathVariable UUID id) {
        return handler.enable(actor, id);
    }

    @Operation(operationId = "disableWebhook")
    @PostMapping("/{id}/disabled")
    WebhookView disable(Actor actor, @PathVariable UUID id) {
        return handler.disable(actor, id);
    }

    @Operation(operationId = "removeWebhook")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        handler.remove(actor, id);
    }
}
