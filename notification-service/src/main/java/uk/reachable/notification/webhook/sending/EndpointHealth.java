package uk.reachable.notification.webhook.sending;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointState;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.Endpoints;

/** Keeps how each endpoint is doing; writes only when that changes. */
@Component
class EndpointHealth {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointHealth.class);

    private final Endpoints endpoints;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndpointHealth(Endpoints endpoints, TransactionTemplate transaction, Clock clock) {
        this.endpoints = endpoints;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param seen the endpoint as it was when it was called */
    void answered(Endpoint seen, Reply reply) {
        Instant now = clock.instant();
        if (!HealthPolicy.after(seen.state(), reply, now).equals(seen.state())) {
            transaction.executeWithoutResult(
                    _ -> endpoints.locked(seen.id()).ifPresent(endpoint -> save(endpoint, reply, now)));
        }
    }

    private void save(Endpoint endpoint, Reply reply, Instant now) {
        EndpointState next = HealthPolicy.after(endpoint.state(), reply, now);
        if (next.equals(endpoint.state())) {
            return;
        }
        endpoints.save(endpoint.id(), next);
        if (next instanceof Disabled off) {
            LOG.warn(
                    "Webhook {} of {} is switched off ({}); its notices stand in the inbox",
                    endpoint.id(),
                    endpoint.organisation(),
                    off.reason());
        }
    }
}
