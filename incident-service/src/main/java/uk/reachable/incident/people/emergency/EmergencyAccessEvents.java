package uk.reachable.incident.people.emergency;

import java.time.Instant;
import uk.reachable.contracts.incident.EmergencyAccessNotReviewed;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;

/** What the others are told of an emergency access: never whose identity it was, and never by whom it was seen. */
public final class EmergencyAccessEvents {

    private EmergencyAccessEvents() {}

    static EmergencyAccessTaken taken(EmergencyAccess access) {
        return new EmergencyAccessTaken(
                access.incidentId(),
                access.incidentReference(),
                access.region(),
                access.id(),
                access.organisation(),
                access.until(),
                access.reviewBy(),
                access.takenAt());
    }

    public static EmergencyAccessReviewed reviewed(EmergencyAccess access, Instant now) {
        return new EmergencyAccessReviewed(
                access.incidentId(), access.incidentReference(), access.region(), access.id(), now);
    }

    public static EmergencyAccessNotReviewed notReviewed(EmergencyAccess access, Instant now) {
        return new EmergencyAccessNotReviewed(
                access.incidentId(), access.incidentReference(), access.region(), access.id(), access.reviewBy(), now);
    }
}
