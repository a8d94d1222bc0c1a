package uk.reachable.notification.webhook.sending;

import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import uk.reachable.notification.webhook.destination.AddressPolicy;
import uk.reachable.notification.webhook.endpoint.EndpointSecrets;
import uk.reachable.notification.webhook.endpoint.Endpoints;
import uk.reachable.notification.webhook.endpoint.KeyIsSet;
import uk.reachable.notification.webhook.endpoint.WebhookProperties;

/** The channel exists where there is a key that seals the secrets. */
@Configuration(proxyBeanMethods = false)
@Conditional(KeyIsSet.class)
class SendingConfiguration {

    @Bean
    PartnerHttp partnerHttp(WebhookProperties properties) {
        return new PartnerHttp(AddressPolicy.allowed(properties.localReceivers()));
    }

    @Bean
    Partner partner(PartnerHttp http, HostGuards guards, TimeLimiterRegistry timeLimits, Clock clock) {
        return new Partner(http, guards, timeLimits, clock);
    }

    @Bean
    WebhookSender webhookSender(
            Endpoints endpoints, EndpointSecrets secrets, EndpointHealth health, Partner partner, Clock clock) {
        return new WebhookSender(endpoints, secrets, health, partner, clock);
    }
}
