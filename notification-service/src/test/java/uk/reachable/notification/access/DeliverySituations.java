package uk.reachable.notification.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.undelivered.Undelivered;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.notification.access.Relation.OF_THEIR_UNIT;
import static uk.reachable.notification.access.Relation.OF_THIS_SERVICE;

/** What could not be delivered, and the sending as operators see it. */
final class DeliverySituations {

    private final BeanFactory service;

    DeliverySituations(BeanFactory service) {
        this.service = service;
    }

    Situation listed() {
        return Situation.named("an undelivered notice of the West Midlands", this::undelivered)
                .part("west-midlands-vru", OF_THEIR_UNIT)
                .part("redthread")
                .body(DeliveryRules.SETTLE, "{\"how\": \"RANG\"}")
                .succeeds(DeliveryRules.SETTLE, OF_THEIR_UNIT, 204);
    }

    Situation unknown() {
        return Situation.named(
                        "an undelivered notice that does not exist",
                        () -> Map.of("id", UUID.randomUUID().toString()))
                .body(DeliveryRules.SETTLE, "{\"how\": \"RANG\"}");
    }

    Situation ofOperators() {
        return Situation.named(
                        "the deliveries of this service",
                        () -> Map.of("id", UUID.randomUUID().toString()))
                .everybody(OF_THIS_SERVICE)
                .answers(DeliveryRules.REPLAY, OF_THIS_SERVICE, 404)
                .answers(DeliveryRules.REPLAY_ALL, OF_THIS_SERVICE, 200);
    }

    private Map<String, String> undelivered() {
        String offer = UUID.randomUUID().toString();
        var notice = AudiencePolicy.noticesOf(Events.offerMade(offer, offer)).getFirst();
        String id = service.getBean(TransactionTemplate.class).execute(_ -> {
            InboxItem item =
                    service.getBean(InboxItems.class).post(notice, Events.NOW).orElseThrow();
            service.getBean(Undelivered.class).nobodyToTell(item.id(), Events.NOW);
            return service.getBean(JdbcClient.class)
                    .sql("SELECT id FROM undelivered WHERE item_id = ?")
                    .param(item.id())
                    .query(String.class)
                    .single();
        });
        return Map.of("id", id);
    }
}
