package uk.reachable.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may try a delivery, and whose word about it counts. */
@RunningService
class DeliveriesIT {

    @Autowired
    BeanFactory service;

    private final Way way = new Way(Channel.EMAIL, UUID.randomUUID() + "@example.org");
    private Scene scene;
    private UUID delivery;

    @BeforeEach
    void queueOne() {
        scene = new Scene(service);
        delivery = scene.queue(scene.offer(scene.now), "somebody", way);
    }

    private Claimed claim(Instant now) {
        return scene.claims.claim(delivery, now).orElseThrow().members().getFirst();
    }

    private boolean save(Claimed claimed, DeliveryState state) {
        return Boolean.TRUE.equals(
                scene.transaction.execute(_ -> scene.deliveries.save(claimed, state, new Outcome.Taken(null))));
    }

    @Test
    void aDeliveryIsNotTriedBeforeItIsDue() {
        assertThat(scene.claims.claim(delivery, scene.now.minusMillis(1))).isEmpty();
    }

    @Test
    void aDeliveryThatIsBeingTriedIsNotTriedByAnother() {
        claim(scene.now);

        Optional<Bundle> second =
                scene.claims.claim(delivery, scene.now.plus(Claims.LEASE).minusMillis(1));

        assertThat(second).isEmpty();
    }

    @Test
    void whatAKilledInstanceHeldIsTriedAgainAndItsLateOutcomeIsVoid() {
        Claimed first = claim(scene.now);
        Claimed second = claim(scene.now.plus(Claims.LEASE));

        boolean late = save(first, first.state().givenUp(scene.now));
        boolean inTime = save(second, second.state().arrived(scene.now));

        assertThat(List.of(first.inDoubt(), second.inDoubt())).containsExactly(false, true);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(List.of(late, inTime)).containsExactly(false, true);
        assertThat(scene.repeats(delivery)).isEqualTo(1);
    }

    @Test
    void whatIsBeingTriedWhenTheAnswerComesIsNotCalledOff() {
        InboxItem item = scene.offer(scene.now);
        scene.transaction.executeWithoutResult(
                _ -> scene.deliveries.queue(new NewDelivery(item, "somebody", way, scene.now, null), scene.now));
        Bundle bundle = scene.claims.claim(delivery, scene.now).orElseThrow();

        scene.deliveries.callOff(List.of(item.id()), scene.now);

        assertThat(bundle.members())
                .hasSize(2)
                .allMatch(member -> save(member, member.state().arrived(scene.now)));
    }

    @Test
    void whatIsSentIsNeverTriedAgain() {
        Claimed claimed = claim(scene.now);
        save(claimed, claimed.state().arrived(scene.now));

        assertThat(scene.claims.claim(delivery, scene.now.plus(Duration.ofDays(1))))
                .isEmpty();
    }
}
