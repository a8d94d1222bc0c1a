package uk.reachable.incident.purpose;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a purpose; who waives one says why.
 *
 * @param incidentId one of the meeting's incidents; all of them when left out
 */
record StatePurposeRequest(
        @NotNull(message = "is required") PurposeState state,

        @Size(max = 2000, message = "has at most 2,000 characters") @Nullable
        String reason,

        @NotNull(message = "is required") @Size(max = 100, message = "has at most 100 characters")
        String ownerOrganisation,

        @NotNull(message = "is required") LocalDate date,
        @Nullable String incidentId) {

    @Nullable
    String reasonOrNull() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "StatePurposeRequest[" + state + "]";
    }
}
