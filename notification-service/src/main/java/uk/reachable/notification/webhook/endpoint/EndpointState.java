package uk.reachable.notification.webhook.endpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an endpoint is told of notices; times are UTC. */
public sealed interface EndpointState {

    /** Since when. */
    Instant since();

    /**
     * It is told.
     *
     * @param failingSince the first failure since anything arrived; null while all is well
     * @param leftAloneUntil when it may be called again, where it asked for a pause
     */
    record Enabled(
            Instant since,
            @Nullable Instant failingSince,
            @Nullable Instant leftAloneUntil) implements EndpointState {

        public static Enabled from(Instant now) {
            return new Enabled(now, null, null);
        }

        public boolean isLeftAlone(Instant now) {
            return leftAloneUntil != null && now.isBefore(leftAloneUntil);
        }
    }

    /** It is not told until a manager switches it on again. */
    record Disabled(OffReason reason, Instant since) implements EndpointState {}
}
