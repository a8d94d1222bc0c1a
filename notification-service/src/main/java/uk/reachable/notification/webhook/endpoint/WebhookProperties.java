package uk.reachable.notification.webhook.endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this installation does webhooks.
 *
 * @param key seals the secrets: 32 bytes in base64; without it there are no webhooks here
 * @param localReceivers whether a receiver may be on this machine, and be spoken to by http: for tests and a laptop
 *     only
 */
@ConfigurationProperties("reachable.webhook")
public record WebhookProperties(@Nullable String key, boolean localReceivers) {

    /** Never says the key. */
    @Override
    public String toString() {
        return "WebhookProperties[localReceivers=" + localReceivers + "]";
    }
}
