package uk.reachable.notification.delivery;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.Receipts.Heard;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** What channels say later, in whatever order. */
@RunningService
class ReceiptsIT {

    @Autowired
    BeanFactory service;

    private final String reference = UUID.randomUUID().toString();
    private Scene scene;
    private InboxItem item;
    private UUID delivery;

    @BeforeEach
    void sent() {
        scene = new Scene(service);
        item = scene.offer(scene.now.plus(Duration.ofHours(1)));
        delivery = scene.queue(item, "somebody", new Way(Channel.EMAIL, UUID.randomUUID() + "@example.org"));
        scene.outcomes.add(new Outcome.Taken(reference));
        scene.attempt(delivery);
    }

    @Test
    void whatTheReceiverHasIsDelivered() {
        assertThat(scene.receipts.delivered(delivery, scene.now)).isEqualTo(Heard.NOTED);
        assertThat(scene.status(delivery)).isEqualTo("DELIVERED");
    }

    @Test
    void aLaterStateIsNeverOverwrittenByAnEarlierOne() {
        scene.receipts.delivered(delivery, scene.now);
        scene.receipts.returned(delivery, reference, "temporary-failure", false);
        scene.receipts.returned(delivery, reference, "permanent-failure", true);
        scene.receipts.delivered(delivery, scene.now);

        assertThat(scene.status(delivery)).isEqualTo("DELIVERED");
    }

    @Test
    void whatIsReturnedForGoodGoesToTheNextPerson() {
        scene.receipts.returned(delivery, reference, "permanent-failure", true);
        scene.receipts.returned(delivery, reference, "permanent-failure", true);

        assertThat(scene.status(delivery)).isEqualTo("ESCALATED");
        assertThat(scene.people(item))
                .containsEntry("manager.stgiles", "QUEUED")
                .hasSize(2);
    }

    @Test
    void whatIsReturnedForNowIsTriedAgain() {
        scene.receipts.returned(delivery, reference, "temporary-failure", false);

        assertThat(scene.status(delivery)).isEqualTo("QUEUED");
    }

    @Test
    void aReceiptThatComesBeforeTheReplyIsNotUndoneByIt() {
        UUID fast = scene.queue(
                scene.offer(scene.now), "somebody", new Way(Channel.EMAIL, UUID.randomUUID() + "@example.org"));
        Claimed claimed =
                scene.claims.claim(fast, scene.now).orElseThrow().members().getFirst();
        scene.receipts.delivered(fast, scene.now);

        Boolean saved = scene.transaction.execute(
                _ -> scene.deliveries.save(claimed, new DeliveryState.Sent(scene.now), new Outcome.Taken(null)));

        assertThat(saved).isFalse();
        assertThat(scene.status(fast)).isEqualTo("DELIVERED");
    }

    @Test
    void aReceiptOfAnUnknownMessageIsSaidToBeUnknown() {
        assertThat(scene.receipts.delivered(UUID.randomUUID(), scene.now)).isEqualTo(Heard.UNKNOWN);
        assertThat(scene.receipts.returned(UUID.randomUUID(), reference, "permanent-failure", true))
                .isEqualTo(Heard.UNKNOWN);
    }
}
