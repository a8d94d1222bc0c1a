package uk.reachable.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** St Giles has a caseworker and a manager; the unit has one duty officer. */
@RunningService
class EscalationIT {

    private static final String CASEWORKER = "caseworker.stgiles";
    private static final String MANAGER = "manager.stgiles";
    private static final String DESK = "duty.officer";
    private static final Outcome REFUSED = new Outcome.Refused("mailbox refused");

    @Autowired
    BeanFactory service;

    private Scene scene;
    private InboxItem item;
    private UUID delivery;

    @BeforeEach
    void offer() {
        scene = new Scene(service);
        offer(scene.now.plus(Duration.ofHours(1)));
    }

    private void offer(Instant respondBy) {
        item = scene.offer(respondBy);
        delivery = scene.queue(item, CASEWORKER, Scene.EMAIL);
    }

    @Test
    void whoCannotBeReachedIsFollowedByTheManagerThenTheDutyDeskThenTheListWhileTheClockRuns() {
        scene.outcomes.add(REFUSED);
        scene.attempt(delivery);
        assertThat(scene.people(item)).containsEntry(CASEWORKER, "ESCALATED").containsEntry(MANAGER, "QUEUED");

        UUID manager = scene.successorOf(delivery).orElseThrow();
        scene.outcomes.add(REFUSED);
        scene.attempt(manager);
        assertThat(scene.people(item)).containsEntry(MANAGER, "ESCALATED").containsEntry(DESK, "QUEUED");
        assertThat(scene.open(item)).isZero();

        scene.outcomes.add(REFUSED);
        scene.attempt(scene.successorOf(manager).orElseThrow());
        assertThat(scene.people(item)).containsEntry(DESK, "FAILED");
        assertThat(scene.open(item)).isEqualTo(1);
        assertThat(scene.meters.get("reachable.delivery.escalated").counter().count())
                .isEqualTo(2);
    }

    @Test
    void theNextWayOfTheSamePersonBelongsToTheSamePerson() {
        Claimed claimed =
                scene.claims.claim(delivery, scene.now).orElseThrow().members().getFirst();
        var sms = new Way(Channel.SMS, UUID.randomUUID().toString());

        scene.transaction.executeWithoutResult(
                _ -> service.getBean(Successors.class).tell(claimed, item, sms, scene.now));

        UUID successor = scene.successorOf(delivery).orElseThrow();
        assertThat(scene.deliveries.waysOf(item.id())).contains(sms);
        assertThat(scene.status(successor)).isEqualTo("QUEUED");
        assertThat(scene.deliveries.peopleOf(List.of(item.id()))).containsExactly(CASEWORKER);
    }

    @Test
    void whatIsOnlyLateIsTriedOnUntilItsShareOfTheClockIsUp() {
        scene.outcomes.add(new Outcome.NotTaken("451"));
        scene.attempt(delivery);
        assertThat(scene.people(item)).containsOnlyKeys(CASEWORKER).containsEntry(CASEWORKER, "QUEUED");

        scene.now = scene.now.plus(Duration.ofMinutes(10));
        scene.outcomes.add(new Outcome.NotTaken("451"));
        scene.attempt(delivery);

        assertThat(scene.people(item)).containsEntry(CASEWORKER, "ESCALATED").containsEntry(MANAGER, "QUEUED");
    }

    @Test
    void whatFailsAfterTheClockHasRunOutStandsOnTheListAtOnce() {
        offer(scene.now.minusSeconds(1));
        scene.outcomes.add(REFUSED);

        scene.attempt(delivery);

        assertThat(scene.people(item)).containsOnlyKeys(CASEWORKER).containsEntry(CASEWORKER, "FAILED");
        assertThat(scene.open(item)).isEqualTo(1);
    }

    @Test
    void whatArrivesAfterAllIsTakenOffTheList() {
        offer(scene.now.minusSeconds(1));
        scene.outcomes.add(REFUSED);
        scene.attempt(delivery);

        scene.receipts.delivered(delivery, scene.now);

        assertThat(scene.status(delivery)).isEqualTo("DELIVERED");
        assertThat(scene.open(item)).isZero();
    }
}
