package uk.reachable.incident.convening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that police have called themselves.
 *
 * @param held whether it has taken place; left out, it has not
 */
record RecordMeetingRequest(
        @NotNull(message = "is required") Instant startsAt,

        @Size(max = 100, message = "has at most 100 characters") @Nullable
        String chair,

        @Size(max = 500, message = "has at most 500 characters") @Nullable
        String place,

        @Nullable Boolean held) {

    boolean wasHeld() {
        return Boolean.TRUE.equals(held);
    }

    /** A place that somebody typed may say who it is about. */
    @Override
    public String toString() {
        return "RecordMeetingRequest[" + startsAt + "]";
    }
}
