package uk.reachable.incident.people.sighting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.people.emergency.EmergencyReason;

/**
 * That somebody read or changed what is known of a person.
 *
 * @param subject the user's name, as they sign in
 * @param disclosed of a read of what was disclosed, the fields that the organisation had been disclosed by then; null
 *     of any other
 * @param emergency of a read by emergency access, why it was taken; null of any other
 */
record Sighting(
        long entry,
        Instant at,
        Deed deed,
        String subject,
        String organisation,
        @Nullable List<IdentityField> disclosed,
        @Nullable EmergencyReason emergency) {}
