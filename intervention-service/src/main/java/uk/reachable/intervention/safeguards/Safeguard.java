package uk.reachable.intervention.safeguards;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded to keep somebody safe, as long as it is in force; people by opaque ids, workers by
 * subject.
 */
record Safeguard(
        String id,
        Kind kind,
        String person,
        @Nullable String otherPerson,
        @Nullable String provider,
        @Nullable String worker,
        String recordedBy,
        Instant recordedAt) {

    /** What must not be: that these two have the same worker, or that this worker is asked for this person. */
    @Schema(name = "SafeguardKind")
    enum Kind {
        OPPOSING_SIDES,
        UNSAFE_WORKER
    }
}
