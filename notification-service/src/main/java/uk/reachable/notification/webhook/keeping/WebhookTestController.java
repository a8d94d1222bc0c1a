package uk.reachable.notification.webhook.keeping;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.access.WebhookRules;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.Endpoints;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Lets a manager see at once whether their system understands us; no transaction is open while it is asked. */
@RestController
@Tag(name = "Webhooks")
class WebhookTestController {

    private final Endpoints endpoints;
    private final Signing signing;

    WebhookTestController(Endpoints endpoints, Signing signing) {
        this.endpoints = endpoints;
        this.signing = signing;
    }

    /** @param why it did not arrive; null when it did */
    record WebhookTestResult(boolean arrived, @Nullable String why) {}

    @Operation(operationId = "testWebhook")
    @PostMapping("/api/webhooks/{id}/test")
    WebhookTestResult test(Actor actor, @PathVariable UUID id) {
        Optional<Endpoint> found = endpoints.byId(id).filter(endpoint -> actor.isOf(endpoint.organisation()));
        WebhookRules.decide(WebhookRules.TEST, actor, found.isPresent()).orThrow();
        Optional<String> failure = signing.sender().test(found.orElseThrow(Problems::notFound));
        return new WebhookTestResult(failure.isEmpty(), failure.orElse(null));
    }
}
