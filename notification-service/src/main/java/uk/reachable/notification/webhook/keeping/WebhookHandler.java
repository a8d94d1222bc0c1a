package uk.reachable.notification.webhook.keeping;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.access.WebhookRules;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointState;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.Endpoints;
import uk.reachable.notification.webhook.endpoint.OffReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** What a manager does with the webhooks of their organisation; another organisation's do not exist for them. */
@Component
class WebhookHandler {

    static final int MOST_OF_ONE_ORGANISATION = 5;

    private final Endpoints endpoints;
    private final Signing signing;
    private final AuditTrail audit;
    private final Clock clock;

    WebhookHandler(Endpoints endpoints, Signing signing, AuditTrail audit, Clock clock) {
        this.endpoints = endpoints;
        this.signing = signing;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param url as {@code Targets} has checked it */
    @Transactional
    NewSecret register(Actor actor, URI url, RegisterWebhookRequest request) {
        endpoints.lockAllOf(actor.organisation());
        refuseMoreThanEnough(endpoints.of(actor.organisation()), url);
        Instant now = clock.instant();
        var endpoint =
                new Endpoint(UUID.randomUUID(), actor.organisation(), url, request.kinds(), now, Enabled.from(now));
        endpoints.add(endpoint);
        record(actor, "REGISTER_WEBHOOK", endpoint);
        return new NewSecret(endpoint.id(), signing.secrets().next(endpoint.id(), now, now), null);
    }

    private static void refuseMoreThanEnough(List<Endpoint> present, URI url) {
        if (present.stream().anyMatch(endpoint -> endpoint.url().equals(url))) {
            throw Problems.conflict("This address is registered already. For a new secret, rotate the old one.");
        }
        if (present.size() >= MOST_OF_ONE_ORGANISATION) {
            throw Problems.conflict("Your organisation has " + present.size()
                    + " webhooks, which is the most there can be. Remove one first.");
        }
    }

    /** The secret before signs beside the new one for a while, so that nothing arrives that cannot be verified. */
    @Transactional
    NewSecret rotate(Actor actor, UUID id) {
        Endpoint endpoint = own(WebhookRules.ROTATE, actor, id);
        Instant now = clock.instant();
        if (!RotationPolicy.mayRotate(signing.secrets().validities(id, now).size())) {
            throw Problems.conflict("The secret was changed too often. Wait until an earlier one is no longer valid.");
        }
        Instant earlierValidUntil = RotationPolicy.earlierValidUntil(now);
        record(actor, "ROTATE_WEBHOOK_SECRET", endpoint);
        return new NewSecret(id, signing.secrets().next(id, now, earlierValidUntil), earlierValidUntil);
    }

    @Transactional
    WebhookView enable(Actor actor, UUID id) {
        Endpoint endpoint = own(WebhookRules.ENABLE, actor, id);
        return endpoint.state() instanceof Enabled
                ? signing.view(endpoint)
                : switched(actor, "ENABLE_WEBHOOK", endpoint, Enabled.from(clock.instant()));
    }

    @Transactional
    WebhookView disable(Actor actor, UUID id) {
        Endpoint endpoint = own(WebhookRules.DISABLE, actor, id);
        return endpoint.state() instanceof Disabled
                ? signing.view(endpoint)
                : switched(actor, "DISABLE_WEBHOOK", endpoint, new Disabled(OffReason.BY_MANAGER, clock.instant()));
    }

    private WebhookView switched(Actor actor, String action, Endpoint endpoint, EndpointState state) {
        endpoints.save(endpoint.id(), state);
        record(actor, action, endpoint);
        return signing.view(endpoint.in(state));
    }

    @Transactional
    void remove(Actor actor, UUID id) {
        Endpoint endpoint = own(WebhookRules.REMOVE, actor, id);
        endpoints.remove(id);
        record(actor, "REMOVE_WEBHOOK", endpoint);
    }

    private Endpoint own(String rule, Actor actor, UUID id) {
        var found = endpoints.locked(id).filter(endpoint -> actor.isOf(endpoint.organisation()));
        WebhookRules.decide(rule, actor, found.isPresent()).orThrow();
        return found.orElseThrow(Problems::notFound);
    }

    private void record(Actor actor, String action, Endpoint endpoint) {
        audit.record(actor, action, "webhook", endpoint.id().toString());
    }
}
