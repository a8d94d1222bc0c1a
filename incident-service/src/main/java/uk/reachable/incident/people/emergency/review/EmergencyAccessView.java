package uk.reachable.incident.people.emergency.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.emergency.EmergencyAccess;
import uk.reachable.incident.people.emergency.EmergencyAccess.Review;
import uk.reachable.incident.people.emergency.EmergencyReason;
import uk.reachable.incident.people.emergency.Finding;

/** An emergency access as the privacy officer reviews it: by id, and not whose identity it was. */
record EmergencyAccessView(
        String id,
        String personId,
        String incidentId,
        String incidentReference,
        String takenBy,
        String organisation,
        @Nullable String organisationName,
        EmergencyReason reason,
        @Nullable String why,
        Instant takenAt,
        Instant until,
        Instant reviewBy,
        State state,
        @Nullable Finding finding,
        @Nullable String note,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {

    /** Whether it was reviewed, or should have been. */
    @Schema(name = "EmergencyAccessState")
    enum State {
        TO_REVIEW,
        OVERDUE,
        REVIEWED
    }

    static EmergencyAccessView of(EmergencyAccess access, Names names, Map<String, String> opened, Instant now) {
        Review review = access.review();
        return new EmergencyAccessView(
                access.id(),
                access.personId(),
                access.incidentId(),
                access.incidentReference(),
                access.takenBy(),
                access.organisation(),
                names.ofOrganisation(access.organisation()),
                access.reason(),
                opened.get(access.why()),
                access.takenAt(),
                access.until(),
                access.reviewBy(),
                state(access, now),
                review == null ? null : review.finding(),
                opened.get(access.note()),
                review == null ? null : review.by(),
                review == null ? null : review.at());
    }

    private static State state(EmergencyAccess access, Instant now) {
        if (access.review() != null) {
            return State.REVIEWED;
        }
        return access.reviewBy().isAfter(now) ? State.TO_REVIEW : State.OVERDUE;
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "EmergencyAccessView[" + id + "]";
    }
}
