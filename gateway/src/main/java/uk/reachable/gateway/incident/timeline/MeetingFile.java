package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a meeting was held and its record closed, as incident-service answers it. */
record MeetingFile(@Nullable Instant heldAt, @Nullable Instant concludedAt) {}
