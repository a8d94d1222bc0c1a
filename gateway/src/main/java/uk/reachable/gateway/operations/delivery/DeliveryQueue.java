package uk.reachable.gateway.operations.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;

/**
 * How the sending goes, as notification-service answers it.
 *
 * @param depth deliveries that are to be sent
 * @param oldestSeconds how long the one that is due the longest has waited
 */
record DeliveryQueue(long depth, long oldestSeconds, List<Health> channels) {

    /**
     * One channel.
     *
     * @param breaker a code: whether it is asked at all
     * @param queued to be sent by it; {@code retrying} of them it did not take at least once
     * @param failed those that it was given up on; {@code escalated} those that went another way then
     * @param repeats sent again although the receiver may have had them
     */
    record Health(
            Channel channel,
            String breaker,
            long queued,
            long retrying,
            long failed,
            long escalated,
            long repeats,
            @Nullable Instant lastSuccessAt) {}
}
