package uk.reachable.notification.webhook.sending;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.notification.webhook.endpoint.SigningSecret;

/** The proof that a message is ours: one signature for each secret that is valid, so that no change of it has a gap. */
final class Signature {

    private Signature() {}

    /** The value of {@code webhook-signature}. */
    static String of(WebhookMessage message, Instant at, List<SigningSecret> secrets) {
        return secrets.stream().map(secret -> sign(message, at, secret)).collect(Collectors.joining(" "));
    }

    private static String sign(WebhookMessage message, Instant at, SigningSecret secret) {
        try {
            return new Webhook(secret.text()).sign(message.id().toString(), at.getEpochSecond(), message.body());
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException("could not be signed", impossible);
        }
    }
}
