package uk.reachable.incident.action.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.action.ActionStatus;
import uk.reachable.incident.purpose.Purpose;

/** An action; {@code text} says what is to be done, for those who may read it. */
record ActionView(
        String id,
        String meetingId,
        String incidentId,
        String incidentReference,
        ActionStatus status,
        @Nullable Purpose purpose,
        String ownerOrganisation,
        @Nullable String ownerOrganisationName,
        Instant dueBy,
        Instant assignedAt,
        @Nullable String text) {

    /** Never says what was written. */
    @Override
    public String toString() {
        return "ActionView[" + id + " " + status + "]";
    }
}
