package uk.reachable.gateway.places;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;

/**
 * Somebody in line, as intervention-service answers it; nobody's identity.
 *
 * @param position null while no programme fits any more
 * @param priority why they come before or after others, in words
 */
record Waiting(
        String incidentReference,
        Need need,
        String localAuthority,
        Instant since,
        @Nullable Integer position,
        String priority,
        List<Awaited> programmesTheyWaitFor) {

    record Awaited(String programme, String programmeName) {}
}
