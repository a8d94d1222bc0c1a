package uk.reachable.gateway.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What notification-service answers: the newest notices, times in UTC; {@code lastEventId} is where its stream goes on.
 */
record Inbox(List<Item> items, long lastEventId) {

    /** @param open whether something is still asked by it */
    record Item(
            String id,
            String kind,
            String incidentReference,
            @Nullable String referralId,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            Instant postedAt,
            boolean read,
            boolean open,
            @Nullable Acknowledged acknowledged) {}

    record Acknowledged(Instant at, Instant until, boolean mine) {}
}
