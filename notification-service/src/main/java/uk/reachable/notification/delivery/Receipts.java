package uk.reachable.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;
import uk.reachable.notification.inbox.InboxItems;

/**
 * What channels say later of messages that they took, by the id that the message had ({@link Attempt#deliveryId()}).
 * Repeated and late words are harmless: what has arrived stays so.
 */
@Component
public class Receipts {

    /** What came of a receipt. */
    public enum Heard {
        NOTED,
        /** There is nothing to change: heard before, overtaken, or about an attempt before the last. */
        OLD,
        /** No message of that id is kept. */
        UNKNOWN,
        /** An attempt is being made at this moment: only when its own answer is saved can it be judged. */
        TOO_EARLY
    }

    private static final String ROWS = """
            SELECT d.*, i.incident_reference, i.respond_by
            FROM delivery d JOIN inbox_item i ON i.id = d.item_id
            WHERE d.message_id = ? ORDER BY d.item_id FOR UPDATE OF d""";

    private final JdbcClient jdbc;
    private final OutcomeHandler outcomes;
    private final InboxItems items;
    private final Clock clock;

    Receipts(JdbcClient jdbc, OutcomeHandler outcomes, InboxItems items, Clock clock) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.items = items;
        this.clock = clock;
    }

    /** @param at when it arrived, by the channel's clock */
    @Transactional
    public Heard delivered(UUID messageId, Instant at) {
        List<Known> all = known(messageId);
        List<Known> open = all.stream()
                .filter(known -> arrived(known.state(), at).isPresent())
                .toList();
        open.forEach(known -> arrived(known.state(), at)
                .ifPresent(
                        arrived -> outcomes.arrived(known.id(), items.byId(known.itemId()), known.channel(), arrived)));
        return heard(all, open);
    }

    /**
     * @param reference the message's name at the channel: what came back may be that of an attempt before the last
     * @param permanent whether it will never be taken; otherwise it is tried again, or another way
     */
    @Transactional
    public Heard returned(UUID messageId, String reference, String why, boolean permanent) {
        List<Known> all = known(messageId);
        if (all.stream().anyMatch(known -> known.state() instanceof Sending)) {
            return Heard.TOO_EARLY;
        }
        Outcome outcome = permanent ? new Outcome.Refused(why) : new Outcome.NotTaken(why);
        double jitter = ThreadLocalRandom.current().nextDouble();
        List<Known> open = all.stream()
                .filter(known -> known.tried() != null && reference.equals(known.reference()))
                .toList();
        open.stream()
                .map(Known::tried)
                .filter(Objects::nonNull)
                .forEach(tried -> outcomes.save(tried, items.byId(tried.itemId()), outcome, clock.instant(), jitter));
        return heard(all, open);
    }

    private static Heard heard(List<Known> all, List<Known> changed) {
        if (all.isEmpty()) {
            return Heard.UNKNOWN;
        }
        return changed.isEmpty() ? Heard.OLD : Heard.NOTED;
    }

    /** @param tried as its channel may still decide about it; null when that is over */
    private record Known(
            UUID id,
            UUID itemId,
            Channel channel,
            @Nullable String reference,
            DeliveryState state,
            @Nullable Claimed tried) {}

    private List<Known> known(UUID messageId) {
        return jdbc.sql(ROWS).param(messageId).query((row, _) -> known(row)).list();
    }

    private static Known known(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryRow.state(row);
        Claimed tried = state instanceof Tried open
                ? DeliveryRow.read(
                        row,
                        row.getObject("message_id", UUID.class),
                        row.getInt("attempts"),
                        row.getBoolean("in_doubt"),
                        open)
                : null;
        return new Known(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("reference"),
                state,
                tried);
    }

    /** Empty when there is nothing to be learned from it. */
    private static Optional<Delivered> arrived(DeliveryState state, Instant at) {
        return switch (state) {
            case Tried tried -> Optional.of(tried.arrived(at));
            case Queued queued -> Optional.of(queued.arrived(at));
            case Failed failed -> Optional.of(failed.arrived(at));
            case Delivered _, Escalated _, Cancelled _ -> Optional.empty();
        };
    }
}
