package uk.reachable.incident.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.purpose.Purpose;

/**
 * What never changes about an action; what is to be done rests sealed, with the incident that it is for.
 *
 * @param incidentId the incident that it is for, one of the meeting's
 * @param purpose the purpose of the response that it serves, if one was named
 */
public record ActionFacts(
        String id,
        String meetingId,
        String incidentId,
        @Nullable Purpose purpose,
        String ownerOrganisation,
        Instant dueBy,
        String assignedBy,
        Instant assignedAt) {

    /** Of the incident, under which the words are sealed. */
    public static String textField(String id) {
        return "action/" + id;
    }

    public static String dropReasonField(String id) {
        return "action-dropped/" + id;
    }
}
