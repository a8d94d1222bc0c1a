package uk.reachable.notification.delivery.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.delivery.Deliveries;
import uk.reachable.notification.delivery.NewDelivery;
import uk.reachable.notification.delivery.Successors;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.staff.Alerted;
import uk.reachable.notification.staff.Recipient;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.notification.undelivered.Undelivered;

/**
 * Queues the alerts of a notice in the running transaction: one for each entitled member of staff who is on duty, and
 * one for each system of the organisation.
 */
@Component
public class AlertQueue {

    private static final Logger LOG = LoggerFactory.getLogger(AlertQueue.class);

    private final Recipients recipients;
    private final ObjectProvider<Subscribers> subscribers;
    private final Successors successors;
    private final Deliveries deliveries;
    private final Undelivered undelivered;

    AlertQueue(
            Recipients recipients,
            ObjectProvider<Subscribers> subscribers,
            Successors successors,
            Deliveries deliveries,
            Undelivered undelivered) {
        this.recipients = recipients;
        this.subscribers = subscribers;
        this.successors = successors;
        this.deliveries = deliveries;
        this.undelivered = undelivered;
    }

    /** Nobody is alerted off duty: who is on duty is asked for the instant at which each of them is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(InboxItem item) {
        Notice notice = item.notice();
        List<Alerted> now = recipients.onDuty(notice, DueTimePolicy.dueAt(notice, item.postedAt())).stream()
                .filter(reader -> successors.best(reader.recipient()).isPresent())
                .toList();
        if (now.isEmpty()) {
            nobody(item);
        }
        Set<String> users = now.stream().map(AlertQueue::user).collect(Collectors.toSet());
        now.stream()
                .filter(reader -> !ReaderPolicy.isHeldBack(user(reader), users, notice))
                .forEach(reader -> queue(item, reader.recipient(), reader.from(), item.postedAt()));
        subscribers
                .orderedStream()
                .flatMap(systems -> systems.of(notice).stream())
                .forEach(way ->
                        deliveries.queue(new NewDelivery(item, null, way, item.postedAt(), null), item.postedAt()));
    }

    private static String user(Alerted reader) {
        return reader.recipient().user();
    }

    /** What is asked by a time is for somebody to hear: the duty desk sees whom it has to ring. */
    private void nobody(InboxItem item) {
        Notice notice = item.notice();
        LOG.warn(
                "{}: nobody at {} is alerted to {}, the notice stands in the inbox only",
                notice.about().incidentReference(),
                notice.organisation(),
                notice.kind());
        if (notice.respondBy() != null) {
            undelivered.nobodyToTell(item.id(), item.postedAt());
        }
    }

    /** Queues the alerts of these people at once, unless they have theirs already; answers how many were new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(InboxItem item, Collection<Recipient> readers, Instant now) {
        return (int)
                readers.stream().filter(reader -> queue(item, reader, now, now)).count();
    }

    private boolean queue(InboxItem item, Recipient reader, Instant dueAt, Instant now) {
        return successors
                .best(reader)
                .map(way -> deliveries.queue(new NewDelivery(item, reader.user(), way, dueAt, null), now))
                .orElse(false);
    }

    /** Those who have an alert of one of these items, sent or not, by the subject of their token. */
    public Set<String> told(Collection<UUID> items) {
        return deliveries.peopleOf(items);
    }

    /** What no channel has yet is not tried before {@code until}: somebody is on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void silence(Collection<UUID> items, Instant until) {
        deliveries.silence(items, until);
    }

    /** What is silent until {@code until} is due now: whoever was on it is so no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<UUID> items, Instant until, Instant now) {
        deliveries.release(items, until, now);
    }

    /** What no channel has yet is not sent any more: it is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(Collection<UUID> items, Instant now) {
        deliveries.callOff(items, now);
    }
}
