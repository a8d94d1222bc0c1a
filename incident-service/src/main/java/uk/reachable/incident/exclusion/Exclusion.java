package uk.reachable.incident.exclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody, or everybody of an organisation, from whom a person is hidden; why is sealed. */
public record Exclusion(
        String id,
        String personId,
        @Nullable String user,
        @Nullable String organisation,
        String addedBy,
        Instant addedAt) {

    /** The field of the vault in which the reason rests. */
    public static String why(String id) {
        return "exclusion/" + id + "/why";
    }
}
