package uk.reachable.notification.webhook.sending;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.endpoint.EndpointState;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.OffReason;

/** When an endpoint is switched off (Standard Webhooks: at 410, and when it has failed for days). */
final class HealthPolicy {

    /** Longer than a single delivery is tried, and than a weekend with a bank holiday. */
    static final Duration LONGEST_FAILING = Duration.ofDays(5);

    private HealthPolicy() {}

    static EndpointState after(EndpointState state, Reply reply, Instant now) {
        return state instanceof Enabled on ? after(on, reply, now) : state;
    }

    private static EndpointState after(Enabled on, Reply reply, Instant now) {
        return switch (reply) {
            case Reply.Took _ -> new Enabled(on.since(), null, null);
            case Reply.Gone _ -> new Disabled(OffReason.GONE, now);
            case Reply.Refused _, Reply.Unanswered _ -> failed(on, null, now);
            case Reply.Failed failed -> failed(on, failed.notBefore(), now);
            case Reply.NotAsked _ -> on;
        };
    }

    private static EndpointState failed(Enabled on, @Nullable Instant notBefore, Instant now) {
        Instant failingSince = on.failingSince() == null ? now : on.failingSince();
        return now.isBefore(failingSince.plus(LONGEST_FAILING))
                ? new Enabled(on.since(), failingSince, notBefore)
                : new Disabled(OffReason.FAILING, now);
    }
}
