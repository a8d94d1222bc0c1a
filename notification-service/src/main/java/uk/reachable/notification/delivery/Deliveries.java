package uk.reachable.notification.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.publication.DeliveryPublication;
import uk.reachable.notification.staff.Way;

import static uk.reachable.notification.delivery.DeliveryRow.endedAt;
import static uk.reachable.notification.delivery.DeliveryRow.nextAttemptAt;
import static uk.reachable.notification.delivery.DeliveryRow.status;

/** What is on its way, and what came of it; the row is the truth, a record on the topic only wakes somebody. */
@Repository
public class Deliveries {

    private final JdbcClient jdbc;
    private final DeliveryPublication publication;
    private final LastMessages lastMessages;

    Deliveries(JdbcClient jdbc, DeliveryPublication publication, LastMessages lastMessages) {
        this.jdbc = jdbc;
        this.publication = publication;
        this.lastMessages = lastMessages;
    }

    /**
     * Wakes whoever is free when it is to go now; false when the notice goes or went there already. What will go with
     * others wakes nobody: in a burst that would be a record and two writes for each.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean queue(NewDelivery delivery, Instant now) {
        UUID id = UUID.randomUUID();
        Instant goesAt = goesAt(delivery, now);
        boolean goesNow = !goesAt.isAfter(now);
        if (!insert(id, delivery, goesAt, goesNow)) {
            return false;
        }
        if (goesNow) {
            var item = delivery.item();
            publication.due(
                    id,
                    item.id(),
                    item.notice().about().incidentReference(),
                    delivery.way().channel(),
                    goesAt);
        }
        return true;
    }

    private Instant goesAt(NewDelivery delivery, Instant now) {
        Way way = delivery.way();
        if (delivery.dueAt().isAfter(now) || !BundlePolicy.isBundled(way.channel())) {
            return delivery.dueAt();
        }
        return BundlePolicy.dueAt(delivery.item().notice().respondBy(), lastMessages.to(way, now), now);
    }

    private boolean insert(UUID id, NewDelivery delivery, Instant goesAt, boolean announced) {
        return jdbc.sql("""
                        INSERT INTO delivery (id, item_id, person, channel, address, status, attempts, due_at,
                            next_attempt_at, escalated_from, announced_for)
                        VALUES (:id, :itemId, :person, :channel, :address, 'QUEUED', 0, :dueAt, :goesAt,
                            :from, :announcedFor)
                        ON CONFLICT (item_id, channel, address) DO NOTHING""")
                        .param("id", id)
                        .param("itemId", delivery.item().id())
                        .param("person", delivery.person())
                        .param("channel", delivery.way().channel().name())
                        .param("address", delivery.way().address())
                        .param("dueAt", Timestamp.from(delivery.dueAt()))
                        .param("from", delivery.escalatedFrom())
                        .param("goesAt", Timestamp.from(goesAt))
                        .param("announcedFor", announced ? Timestamp.from(goesAt) : null)
                        .update()
                == 1;
    }

    /**
     * Saves what came of an attempt, or what the channel says later; false when something else became of it meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(Claimed delivery, DeliveryState state, Outcome outcome) {
        boolean left = outcome instanceof Outcome.NotTried;
        return jdbc.sql("""
                        UPDATE delivery SET status = :status, next_attempt_at = :next, ended_at = :ended,
                            reference = coalesce(:reference, reference), why = :why, in_doubt = :inDoubt,
                            repeats = repeats - :notRepeated
                        WHERE id = :id AND attempts = :number AND status = :from""")
                        .param("id", delivery.id())
                        .param("number", delivery.number())
                        .param("from", status(delivery.state()))
                        .param("status", status(state))
                        .param("next", nextAttemptAt(state))
                        .param("ended", endedAt(state))
                        .param("reference", outcome instanceof Outcome.Taken taken ? taken.reference() : null)
                        .param("why", why(outcome))
                        .param("inDoubt", outcome instanceof Outcome.Unanswered || (left && delivery.inDoubt()))
                        .param("notRepeated", left && delivery.inDoubt() ? 1 : 0)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(UUID id, Delivered state) {
        jdbc.sql("""
                        UPDATE delivery SET status = :status, next_attempt_at = NULL, ended_at = :ended, in_doubt = false
                        WHERE id = :id""")
                .param("id", id)
                .param("status", status(state))
                .param("ended", endedAt(state))
                .update();
    }

    private static @Nullable String why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken _, Outcome.Arrived _ -> null;
            case Outcome.Refused(String why) -> why;
            case Outcome.NotTaken(String why) -> why;
            case Outcome.Unanswered(String why) -> why;
            case Outcome.NotTried _ -> "breaker open";
        };
    }

    /** What waits to be tried waits until then. */
    public void silence(Collection<UUID> items, Instant until) {
        jdbc.sql("""
                        UPDATE delivery SET due_at = greatest(due_at, :until),
                            next_attempt_at = greatest(next_attempt_at, :until)
                        WHERE item_id IN (:items) AND status = 'QUEUED'""")
                .param("items", items)
                .param("until", Timestamp.from(until))
                .update();
    }

    /** What waits until then is due now. */
    public void release(Collection<UUID> items, Instant until, Instant now) {
        jdbc.sql("""
                        UPDATE delivery SET due_at = :now, next_attempt_at = :now
                        WHERE item_id IN (:items) AND status = 'QUEUED' AND next_attempt_at = :until""")
                .param("items", items)
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What waits to be tried is not sent any more; what a channel may have taken stays as it is. */
    public void callOff(Collection<UUID> items, Instant now) {
        Cancelled cancelled = new Queued(now).calledOff(now);
        jdbc.sql("""
                        UPDATE delivery SET status = :status, next_attempt_at = :next, ended_at = :ended
                        WHERE item_id IN (:items) AND status = 'QUEUED'""")
                .param("items", items)
                .param("status", status(cancelled))
                .param("next", nextAttemptAt(cancelled))
                .param("ended", endedAt(cancelled))
                .update();
    }

    /** Every way that the notice went or goes. */
    public Set<Way> waysOf(UUID itemId) {
        return jdbc.sql("SELECT channel, address FROM delivery WHERE item_id = ?")
                .param(itemId)
                .query(Way.class)
                .set();
    }

    /** Everybody to whom one of these notices went or goes. */
    public Set<String> peopleOf(Collection<UUID> items) {
        return jdbc.sql("SELECT DISTINCT person FROM delivery WHERE item_id IN (:items) AND person IS NOT NULL")
                .param("items", items)
                .query(String.class)
                .set();
    }
}
