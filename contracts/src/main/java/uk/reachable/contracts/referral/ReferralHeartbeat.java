package uk.reachable.contracts.referral;

import java.time.Instant;

/**
 * Shows that referral events of a partition flow: a reader that has seen it has seen all that was committed before
 * {@code at}.
 */
public record ReferralHeartbeat(int partition, Instant at) implements ReferralEvent {
    @Override
    public String key() {
        return "heartbeat-" + partition;
    }
}
