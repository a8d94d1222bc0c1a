package uk.reachable.notification.webhook.keeping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.webhook.endpoint.SigningSecret;

/**
 * A secret, shown this once.
 *
 * @param earlierValidUntil until when the secret before it signs, too (UTC); null for a new webhook
 */
record NewSecret(UUID id, String secret, @Nullable Instant earlierValidUntil) {

    NewSecret(UUID id, SigningSecret secret, @Nullable Instant earlierValidUntil) {
        this(id, secret.text(), earlierValidUntil);
    }

    /** Never says the secret. */
    @Override
    public String toString() {
        return "NewSecret[" + id + "]";
    }
}
