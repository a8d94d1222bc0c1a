package uk.reachable.incident.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting begins, and which organisation chairs it.
 *
 * @param placeId under which the words that say where it is rest sealed; null when nobody has said it
 */
public record Appointment(
        Instant startsAt, String chair, @Nullable String placeId) {

    /** Whoever puts a meeting off without another place means the same one. */
    Appointment orPlaceOf(Appointment before) {
        return placeId == null ? new Appointment(startsAt, chair, before.placeId()) : this;
    }

    /** Of the owner of the meeting's texts, which is its first incident. */
    public static String field(String placeId) {
        return "meeting-place/" + placeId;
    }
}
