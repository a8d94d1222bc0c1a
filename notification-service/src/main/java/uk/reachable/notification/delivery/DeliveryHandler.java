package uk.reachable.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.Channels;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;

/** Makes one attempt and saves what came of it; no transaction is open while the channel is asked. */
@Component
public class DeliveryHandler {

    private final Claims claims;
    private final InboxItems items;
    private final Channels channels;
    private final OutcomeHandler outcomes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Channel, Counter> repeats;

    DeliveryHandler(
            Claims claims,
            InboxItems items,
            Channels channels,
            OutcomeHandler outcomes,
            TransactionTemplate transaction,
            Clock clock,
            MeterRegistry meters) {
        this.claims = claims;
        this.items = items;
        this.channels = channels;
        this.outcomes = outcomes;
        this.transaction = transaction;
        this.clock = clock;
        this.repeats = channels.installed().stream()
                .collect(Collectors.toMap(Function.identity(), channel -> repeats(channel, meters)));
    }

    private static Counter repeats(Channel channel, MeterRegistry meters) {
        return Counter.builder("reachable.delivery.repeats")
                .tag("channel", channel.name())
                .description("Attempts after one without a known end: the receiver may see these twice")
                .register(meters);
    }

    /**
     * Tries a delivery, unless it is not due any more or somebody else has it. A crash before the outcome is saved
     * means that it is sent again, under the same id.
     */
    public void attempt(UUID deliveryId) {
        claims.claim(deliveryId, clock.instant()).ifPresent(this::send);
    }

    private void send(Bundle bundle) {
        Attempt attempt = bundle.attempt();
        Map<UUID, InboxItem> about = bundle.members().stream()
                .map(Claimed::itemId)
                .distinct()
                .map(items::byId)
                .collect(Collectors.toMap(InboxItem::id, Function.identity()));
        List<InboxItem> told =
                bundle.members().stream().map(member -> item(member, about)).toList();
        Outcome outcome = channels.sender(attempt.channel()).send(attempt, told);
        if (attempt.perhapsRepeat() && !(outcome instanceof Outcome.NotTried)) {
            Objects.requireNonNull(repeats.get(attempt.channel())).increment();
        }
        Instant now = clock.instant();
        double jitter = ThreadLocalRandom.current().nextDouble();
        // In one order everywhere, matters and then notices, so that two of these cannot wait for each other.
        transaction.executeWithoutResult(_ -> {
            outcomes.lock(about.keySet());
            bundle.members().stream()
                    .sorted(Comparator.comparing(Claimed::itemId))
                    .forEach(member -> outcomes.save(member, item(member, about), outcome, now, jitter));
        });
    }

    private static InboxItem item(Claimed member, Map<UUID, InboxItem> about) {
        return Objects.requireNonNull(about.get(member.itemId()));
    }
}
