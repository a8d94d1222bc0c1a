package uk.reachable.incident.people.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has spoken to somebody, and when. */
record SpokenToRequest(
        @NotBlank(message = "is required") @Size(max = 200, message = "has at most 200 characters") @Nullable
        String by,

        @NotNull(message = "is required") @Nullable Instant at) {

    /** Never says who. */
    @Override
    public String toString() {
        return "SpokenToRequest[" + at + "]";
    }
}
