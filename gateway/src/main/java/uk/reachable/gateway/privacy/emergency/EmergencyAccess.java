package uk.reachable.gateway.privacy.emergency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access, as incident-service answers the privacy officer.
 *
 * @param why in the words of whoever took it; null when the person was erased
 * @param finding null before the review
 */
record EmergencyAccess(
        String id,
        String personId,
        String incidentReference,
        String takenBy,
        @Nullable String organisationName,
        String reason,
        @Nullable String why,
        Instant takenAt,
        Instant until,
        Instant reviewBy,
        String state,
        @Nullable String finding,
        @Nullable String note,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {

    boolean isReviewed() {
        return finding != null;
    }

    boolean isOverdue() {
        return state.equals("OVERDUE");
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "EmergencyAccess[" + id + "]";
    }
}
