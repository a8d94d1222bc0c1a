package uk.reachable.gateway.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of who read or changed what is known of a person, as incident-service answers it.
 *
 * @param next asks for what follows; null with the last part
 */
record SightingList(
        PersonOnRecord person,
        List<Sighting> items,
        @Nullable String next) {

    /**
     * @param deed a code; of one that this version does not know it is said that there are no words
     * @param disclosed which parts of the identity the organisation had been disclosed; null where that is not the
     *     point
     * @param emergency why emergency access was taken, as a code; null of any other read
     */
    record Sighting(
            Instant at,
            String deed,
            String subject,
            @Nullable String organisationName,
            @Nullable List<String> disclosed,
            @Nullable String emergency) {}
}
