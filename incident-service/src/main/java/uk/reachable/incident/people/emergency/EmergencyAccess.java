package uk.reachable.incident.people.emergency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.platform.security.Actor;

/**
 * One user's emergency access to one identity, until {@code until}; to be reviewed by {@code reviewBy}.
 *
 * @param review null until the privacy officer has reviewed it
 */
public record EmergencyAccess(
        String id,
        String personId,
        String incidentId,
        String incidentReference,
        String region,
        String takenBy,
        String organisation,
        EmergencyReason reason,
        Instant takenAt,
        Instant until,
        Instant reviewBy,
        @Nullable Review review) {

    /** What was found, by whom and when. */
    public record Review(Finding finding, String by, Instant at) {}

    static EmergencyAccess taken(
            String id,
            KnownPerson person,
            Actor by,
            EmergencyReason reason,
            Instant now,
            EmergencyAccessPolicy policy) {
        return new EmergencyAccess(
                id,
                person.id(),
                person.incidentId(),
                person.incidentReference(),
                person.region(),
                by.subject(),
                by.organisation(),
                reason,
                now,
                policy.until(now),
                policy.reviewBy(person.region(), now),
                null);
    }

    /** The field of the vault, under the person's key, in which the reason in words rests. */
    public String why() {
        return "emergency/" + id + "/why";
    }

    /** The same for the privacy officer's note. */
    public String note() {
        return "emergency/" + id + "/note";
    }
}
