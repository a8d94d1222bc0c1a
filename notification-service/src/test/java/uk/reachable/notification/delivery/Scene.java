package uk.reachable.notification.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.delivery.channel.Channels;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.publication.NoticePublication;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.notification.staff.Way;
import uk.reachable.notification.undelivered.Undelivered;

/**
 * Deliveries a month from now, where the sending of the running service does not interfere, by channels that answer as
 * a test wants.
 */
final class Scene {

    /** Nobody waits in one scene for what was sent in another. */
    private static final Duration APART = Duration.ofDays(10);

    private static final AtomicInteger SCENES = new AtomicInteger();

    static final Way EMAIL = new Way(Channel.EMAIL, "caseworker.stgiles@example.org");

    /** What was sent: the message's id and how many notices it says. */
    record Message(UUID id, Channel channel, int notices, boolean perhapsRepeat) {}

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<Message> sent = new ArrayList<>();
    final Queue<Outcome> outcomes = new ArrayDeque<>();
    final Deliveries deliveries;
    final Claims claims;
    final Receipts receipts;
    final TransactionTemplate transaction;
    final JdbcClient jdbc;
    Instant now = Instant.now()
            .plus(Duration.ofDays(30))
            .plus(APART.multipliedBy(SCENES.incrementAndGet()))
            .truncatedTo(ChronoUnit.SECONDS);

    private final BeanFactory service;
    private final InboxItems items;

    Scene(BeanFactory service) {
        this.service = service;
        deliveries = service.getBean(Deliveries.class);
        claims = service.getBean(Claims.class);
        receipts = service.getBean(Receipts.class);
        transaction = service.getBean(TransactionTemplate.class);
        jdbc = service.getBean(JdbcClient.class);
        items = service.getBean(InboxItems.class);
    }

    /** An offer to St Giles that stands in their inbox. */
    InboxItem offer(Instant respondBy) {
        String id = UUID.randomUUID().toString();
        var notice = AudiencePolicy.noticesOf(Events.offerMadeTo("st-giles", "nobody", id, respondBy))
                .getFirst();
        return transaction.execute(_ -> items.post(notice, now).orElseThrow());
    }

    UUID queue(InboxItem item, @Nullable String person, Way way) {
        transaction.executeWithoutResult(_ -> deliveries.queue(new NewDelivery(item, person, way, now, null), now));
        return jdbc.sql("SELECT id FROM delivery WHERE item_id = ? AND address = ?")
                .params(item.id(), way.address())
                .query(UUID.class)
                .single();
    }

    /** One attempt, by a handler of its own: what the running service has cannot be scripted. */
    void attempt(UUID delivery) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var channels = new Channels(List.of(new Scripted()));
        var successors = new Successors(service.getBean(Recipients.class), channels, deliveries, clock);
        var handling = new OutcomeHandler(
                deliveries,
                successors,
                service.getBean(Undelivered.class),
                items,
                service.getBean(NoticePublication.class),
                service.getBean(Matters.class),
                meters);
        new DeliveryHandler(claims, items, channels, handling, transaction, clock, meters).attempt(delivery);
    }

    String status(UUID delivery) {
        return jdbc.sql("SELECT status FROM delivery WHERE id = ?")
                .param(delivery)
                .query(String.class)
                .single();
    }

    /** Who is told of a notice, and how that stands. */
    Map<String, String> people(InboxItem item) {
        return jdbc
                .sql("SELECT person, status FROM delivery WHERE item_id = ? ORDER BY person")
                .param(item.id())
                .query((row, _) -> Map.entry(row.getString("person"), row.getString("status")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<UUID> successorOf(UUID delivery) {
        return jdbc.sql("SELECT id FROM delivery WHERE escalated_from = ?")
                .param(delivery)
                .query(UUID.class)
                .optional();
    }

    long open(InboxItem item) {
        return jdbc.sql("SELECT count(*) FROM undelivered WHERE item_id = ? AND settled_at IS NULL")
                .param(item.id())
                .query(Long.class)
                .single();
    }

    int repeats(UUID delivery) {
        return jdbc.sql("SELECT repeats FROM delivery WHERE id = ?")
                .param(delivery)
                .query(Integer.class)
                .single();
    }

    private final class Scripted implements ChannelSender {

        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public boolean mayBeAsked() {
            return !(outcomes.peek() instanceof Outcome.NotTried);
        }

        @Override
        public Outcome send(Attempt attempt, List<InboxItem> told) {
            sent.add(new Message(attempt.deliveryId(), attempt.channel(), told.size(), attempt.perhapsRepeat()));
            return outcomes.remove();
        }
    }
}
