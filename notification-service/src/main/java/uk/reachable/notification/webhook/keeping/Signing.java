package uk.reachable.notification.webhook.keeping;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointSecrets;
import uk.reachable.notification.webhook.endpoint.Endpoints;
import uk.reachable.notification.webhook.sending.WebhookSender;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** What there is only where this installation has the key for it; elsewhere whoever asks is told so. */
@Component
class Signing {

    private final Endpoints endpoints;
    private final ObjectProvider<EndpointSecrets> secrets;
    private final ObjectProvider<WebhookSender> sender;
    private final Clock clock;

    Signing(
            Endpoints endpoints,
            ObjectProvider<EndpointSecrets> secrets,
            ObjectProvider<WebhookSender> sender,
            Clock clock) {
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.sender = sender;
        this.clock = clock;
    }

    /** Throws a 409 where there is no key. */
    EndpointSecrets secrets() {
        return secrets.getIfAvailable(() -> {
            throw notHere();
        });
    }

    /** Throws a 409 where there is no key. */
    WebhookSender sender() {
        return sender.getIfAvailable(() -> {
            throw notHere();
        });
    }

    private static ProblemException notHere() {
        return Problems.conflict("Webhooks are not set up here. Ask whoever runs Reachable for your region.");
    }

    List<WebhookView> of(String organisation) {
        return endpoints.of(organisation).stream().map(this::view).toList();
    }

    WebhookView view(Endpoint endpoint) {
        EndpointSecrets available = secrets.getIfAvailable();
        return WebhookView.of(
                endpoint, available == null ? List.of() : available.validities(endpoint.id(), clock.instant()));
    }
}
