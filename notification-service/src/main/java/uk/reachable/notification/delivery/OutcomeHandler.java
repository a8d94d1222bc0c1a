package uk.reachable.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.EscalationPolicy;
import uk.reachable.notification.delivery.course.EscalationPolicy.Next;
import uk.reachable.notification.delivery.course.SilencePolicy;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.publication.NoticePublication;
import uk.reachable.notification.undelivered.Undelivered;

/** Saves what came of an attempt, and begins what follows from it, in the running transaction. */
@Component
class OutcomeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeHandler.class);

    private final Deliveries deliveries;
    private final Successors successors;
    private final Undelivered undelivered;
    private final InboxItems items;
    private final NoticePublication publication;
    private final Matters matters;
    private final MeterRegistry meters;

    OutcomeHandler(
            Deliveries deliveries,
            Successors successors,
            Undelivered undelivered,
            InboxItems items,
            NoticePublication publication,
            Matters matters,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.successors = successors;
        this.undelivered = undelivered;
        this.items = items;
        this.publication = publication;
        this.matters = matters;
        this.meters = meters;
    }

    /** Before the outcome of a bundle is saved, notice by notice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> itemIds) {
        matters.lock(itemIds);
    }

    /** Nothing happens when something else became of the delivery meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Claimed delivery, InboxItem item, Outcome outcome, Instant now, double jitter) {
        Next decided = EscalationPolicy.after(outcome, successors.standing(delivery, item), now, jitter);
        Next next = matters.ofItem(item.id())
                .map(matter -> SilencePolicy.after(decided, delivery.state(), matter))
                .orElse(decided);
        if (!deliveries.save(delivery, next.state(), outcome)) {
            return;
        }
        switch (next) {
            case Next.Done _ -> told(delivery.id(), item, delivery.channel(), now);
            case Next.Again again when again.onTheList() -> undelivered.list(item.id(), delivery.id(), now);
            case Next.Again _, Next.NotWanted _ -> {}
            case Next.AnotherWay another -> {
                escalated(delivery, outcome, "another way");
                successors.tell(delivery, item, another.way(), now);
            }
            case Next.AnotherPerson _ -> {
                escalated(delivery, outcome, "another person");
                successors.tellTheNext(delivery, item, now);
            }
            case Next.GivenUp _ when delivery.isToASystem() -> log(delivery, outcome, "failed");
            case Next.GivenUp _ -> {
                log(delivery, outcome, "failed, the duty desk has to ring");
                undelivered.list(item.id(), delivery.id(), now);
            }
        }
    }

    /** A channel says later that the receiver has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(UUID deliveryId, InboxItem item, Channel channel, Delivered state) {
        deliveries.arrived(deliveryId, state);
        told(deliveryId, item, channel, state.at());
    }

    private void told(UUID deliveryId, InboxItem item, Channel channel, Instant at) {
        undelivered.wasDelivered(deliveryId, at);
        if (items.firstEmailed(item.id(), at)) {
            publication.sent(item, channel, at);
        }
    }

    private void escalated(Claimed delivery, Outcome outcome, String to) {
        meters.counter(
                        "reachable.delivery.escalated",
                        "channel",
                        delivery.channel().name())
                .increment();
        log(delivery, outcome, "is escalated to " + to);
    }

    private static void log(Claimed delivery, Outcome outcome, String what) {
        LOG.warn(
                "{}: delivery {} by {} {} ({})",
                delivery.incidentReference(),
                delivery.id(),
                delivery.channel(),
                what,
                outcome);
    }
}
