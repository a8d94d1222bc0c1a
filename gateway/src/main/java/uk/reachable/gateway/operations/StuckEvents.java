package uk.reachable.gateway.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that are stuck in one way in one service, as it answers them; never what is in them. */
record StuckEvents(List<StuckEvent> items) {

    /**
     * @param type such as {@code uk.reachable.referral.OfferAccepted.v1}; null when it does not say
     * @param incidentReference null where it is of no case, or does not say of which
     * @param since when it got stuck, where that is known
     */
    record StuckEvent(
            long id,
            @Nullable String topic,
            @Nullable Long sequence,
            @Nullable String type,
            @Nullable String incidentReference,
            String reason,
            @Nullable Instant since) {}
}
