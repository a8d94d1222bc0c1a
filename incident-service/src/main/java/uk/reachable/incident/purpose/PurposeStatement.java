package uk.reachable.incident.purpose;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a meeting said of a purpose; its reason, if any, rests sealed.
 *
 * @param on the day by which it is seen to, or since when it is as it is
 */
public record PurposeStatement(
        String id,
        String incidentId,
        Purpose purpose,
        PurposeState state,
        String ownerOrganisation,
        LocalDate on,
        String meetingId,
        String statedBy,
        Instant statedAt) {

    /** Of the incident, under which the reason is sealed. */
    public static String reasonField(String id) {
        return "purpose/" + id;
    }
}
