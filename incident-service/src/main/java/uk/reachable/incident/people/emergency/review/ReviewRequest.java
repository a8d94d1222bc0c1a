package uk.reachable.incident.people.emergency.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.people.emergency.Finding;

/** What the privacy officer found, with a note where there is more to say. */
record ReviewRequest(
        @NotNull(message = "is required") @Nullable Finding finding,

        @Size(max = 5000, message = "has at most 5,000 characters") @Nullable
        String note) {

    /** Never says what was noted. */
    @Override
    public String toString() {
        return "ReviewRequest[" + finding + "]";
    }
}
