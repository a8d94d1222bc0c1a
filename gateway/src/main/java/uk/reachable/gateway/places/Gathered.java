package uk.reachable.gateway.places;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;

/**
 * All that the page shows, as far as it could be read.
 *
 * @param waiting null when it could not be read; the rest is shown all the same
 * @param served null when it could not be read
 * @param unmet by month, the latest first, without those that could not be read
 */
record Gathered(
        List<Capacity> capacity,
        @Nullable List<Waiting> waiting,
        @Nullable List<Served> served,
        Map<Month, UnmetNeed> unmet) {

    /** Which need a programme serves, as intervention-service answers it among much else. */
    record Served(String id, Need need) {}
}
