package uk.reachable.notification.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;

/**
 * How the sending goes.
 *
 * @param depth deliveries that are to be sent, whether or not they are due
 * @param oldestSeconds how long the one that is due the longest has waited
 */
record DeliveryQueue(long depth, long oldestSeconds, List<ChannelHealth> channels) {

    /** Whether a channel is asked at all. */
    enum Breaker {
        CLOSED,
        OPEN,
        NOT_INSTALLED
    }

    /**
     * One channel.
     *
     * @param queued deliveries that are to be sent by it
     * @param retrying those of them that it did not take at least once
     * @param failed deliveries that it was given up on
     * @param repeats messages that were sent again although the receiver may have had them
     * @param lastSuccessAt when it took one for the last time (UTC)
     */
    record ChannelHealth(
            Channel channel,
            Breaker breaker,
            long queued,
            long retrying,
            long failed,
            long escalated,
            long repeats,
            @Nullable Instant lastSuccessAt) {}

    /**
     * A delivery that failed or is late.
     *
     * @param why the reason of the last attempt, a code
     * @param since when it was due (UTC)
     */
    record StuckDelivery(
            UUID id,
            String incidentReference,
            Channel channel,
            String status,
            int attempts,
            @Nullable String why,
            Instant since) {}
}
