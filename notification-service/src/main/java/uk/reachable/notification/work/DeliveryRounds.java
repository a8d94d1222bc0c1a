package uk.reachable.notification.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.DeliveryHandler;
import uk.reachable.notification.delivery.channel.Channels;

/** Puts on the topic what became due, and tries itself what Kafka left behind: nothing depends on Kafka alone. */
@Component
class DeliveryRounds {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int ANNOUNCED_AT_ONCE = 200;
    private static final int TRIED_AT_ONCE = 10;

    /** In between, what became due meanwhile is put on the topic. */
    private static final int MOST_ROUNDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);

    private final DueDeliveries due;
    private final DeliveryHandler handler;
    private final Channels channels;
    private final Clock clock;

    DeliveryRounds(DueDeliveries due, DeliveryHandler handler, Channels channels, Clock clock) {
        this.due = due;
        this.handler = handler;
        this.channels = channels;
        this.clock = clock;
    }

    void round() {
        Set<Channel> open = channels.open();
        int announced = ANNOUNCED_AT_ONCE;
        while (announced == ANNOUNCED_AT_ONCE) {
            announced = due.announce(open, ANNOUNCED_AT_ONCE, clock.instant());
        }
        int tried = TRIED_AT_ONCE;
        for (int rounds = 0; rounds < MOST_ROUNDS && tried == TRIED_AT_ONCE; rounds++) {
            tried = tryAll(due.leftBehind(open, GRACE, TRIED_AT_ONCE, clock.instant()));
        }
    }

    private int tryAll(List<UUID> deliveries) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            deliveries.forEach(delivery -> threads.execute(() -> attempt(delivery)));
        }
        return deliveries.size();
    }

    /** What could not be saved is still claimed, and is tried again when its lease ends. */
    private void attempt(UUID delivery) {
        try {
            handler.attempt(delivery);
        } catch (RuntimeException unsaved) {
            LOG.error("an attempt of delivery {} has no known end and will be repeated", delivery, unsaved);
        }
    }
}
