package uk.reachable.gateway.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What notification-service answers: the newest notices, times in UTC. */
record Inbox(List<Item> items) {

    /** @param open whether something is still asked by it */
    record Item(
            String id,
            String kind,
            String incidentReference,
            @Nullable Instant respondBy,
            @Nullable String ring,
            Instant postedAt,
            boolean open,
            @Nullable Acknowledged acknowledged) {}

    record Acknowledged(Instant at, Instant until, boolean mine) {}
}
