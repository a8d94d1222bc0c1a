package uk.reachable.incident.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ClosureReason;

/** Everything that was done to an incident, oldest first. */
record HistoryView(String incidentId, String reference, long version, List<StepPart> steps) {

    /**
     * One step of this incident, or of another that has to do with it: {@code reference} is whose step it is, and
     * {@code otherReference} what it was merged into, taken out of or linked with.
     *
     * @param by nobody when it followed from what others did
     */
    @Schema(name = "HistoryStep")
    record StepPart(
            StepKind kind,
            @Nullable String reference,
            long version,
            Instant at,
            @Nullable String by,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable String why,
            @Nullable ClosureReason reason,
            @Nullable String otherIncident,
            @Nullable String otherReference,
            List<Change> changes) {}

    /** Never says what was written. */
    @Override
    public String toString() {
        return "HistoryView[" + reference + "]";
    }
}
