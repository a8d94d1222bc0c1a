package uk.reachable.gateway.operations.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;

/** Deliveries that failed or are late, the longest first, at most 100; never to whom or what they say. */
record StuckDeliveries(List<StuckDelivery> items) {

    /** As many as the service answers at once: there may be more. */
    static final int MOST = 100;

    /**
     * @param why the technical reason of the last attempt; null when there was none
     * @param since when it was due
     */
    record StuckDelivery(
            String id,
            String incidentReference,
            Channel channel,
            String status,
            int attempts,
            @Nullable String why,
            Instant since) {

        /** Nobody tries it any more by itself. */
        boolean isGivenUp() {
            return status.equals("FAILED");
        }
    }

    /** For example "3", or "100 or more". */
    String howMany() {
        return items.size() < MOST ? String.valueOf(items.size()) : MOST + " or more";
    }
}
