package uk.reachable.incident.action.steps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.purpose.Purpose;

/**
 * What an organisation is to do.
 *
 * @param incidentId the one of the meeting's incidents that it is for; the one it was first called for when left out
 */
record AssignActionRequest(
        @NotBlank(message = "is required") @Size(max = 2000, message = "has at most 2,000 characters")
        String text,

        @Nullable Purpose purpose,

        @NotNull(message = "is required") @Size(max = 100, message = "has at most 100 characters")
        String ownerOrganisation,

        @NotNull(message = "is required") Instant dueBy,
        @Nullable String incidentId) {

    /** Never says what was written. */
    @Override
    public String toString() {
        return "AssignActionRequest[" + ownerOrganisation + " " + dueBy + "]";
    }
}
