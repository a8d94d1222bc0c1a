package uk.reachable.incident.convening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is. The region's usual chair when none is named; the place stays as it was when none is named.
 *
 * @param version of the meeting as it was read
 */
record ScheduleMeetingRequest(
        @NotNull(message = "is required") Long version,
        @NotNull(message = "is required") Instant startsAt,

        @Size(max = 100, message = "has at most 100 characters") @Nullable
        String chair,

        @Size(max = 500, message = "has at most 500 characters") @Nullable
        String place) {

    /** A place that somebody typed may say who it is about. */
    @Override
    public String toString() {
        return "ScheduleMeetingRequest[" + startsAt + "]";
    }
}
