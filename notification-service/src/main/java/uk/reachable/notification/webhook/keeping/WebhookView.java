package uk.reachable.notification.webhook.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointSecrets.Validity;
import uk.reachable.notification.webhook.endpoint.EndpointState;
import uk.reachable.notification.webhook.endpoint.OffReason;

/**
 * A webhook as its manager sees it; the secrets themselves are never shown again.
 *
 * @param kinds null for all
 * @param reason why it is off; null while it is on
 * @param since when it came into this state (UTC)
 * @param failingSince the first failure since anything arrived; null while all is well
 * @param secrets those that sign now, the newest first
 */
record WebhookView(
        UUID id,
        String url,
        @Nullable List<NoticeKind> kinds,
        WebhookState state,
        @Nullable OffReason reason,
        Instant since,
        @Nullable Instant failingSince,
        List<WebhookSecretView> secrets) {

    enum WebhookState {
        ENABLED,
        DISABLED
    }

    /** @param validUntil of an earlier secret: until when it signs, too; null for the one of now */
    record WebhookSecretView(Instant madeAt, @Nullable Instant validUntil) {}

    static WebhookView of(Endpoint endpoint, List<Validity> secrets) {
        EndpointState state = endpoint.state();
        return new WebhookView(
                endpoint.id(),
                endpoint.url().toString(),
                endpoint.kinds() == null
                        ? null
                        : endpoint.kinds().stream().sorted().toList(),
                state instanceof EndpointState.Disabled ? WebhookState.DISABLED : WebhookState.ENABLED,
                state instanceof EndpointState.Disabled off ? off.reason() : null,
                state.since(),
                state instanceof EndpointState.Enabled on ? on.failingSince() : null,
                secrets.stream()
                        .map(secret -> new WebhookSecretView(secret.madeAt(), secret.validUntil()))
                        .toList());
    }
}
