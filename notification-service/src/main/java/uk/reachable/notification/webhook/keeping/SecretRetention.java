package uk.reachable.notification.webhook.keeping;

import java.time.Clock;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.reachable.notification.webhook.endpoint.EndpointSecrets;
import uk.reachable.notification.webhook.endpoint.KeyIsSet;

/** A secret that signs nothing any more is not kept. */
@Component
@Conditional(KeyIsSet.class)
class SecretRetention {

    private final EndpointSecrets secrets;
    private final Clock clock;

    SecretRetention(EndpointSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void deleteExpired() {
        secrets.deleteExpired(clock.instant());
    }
}
