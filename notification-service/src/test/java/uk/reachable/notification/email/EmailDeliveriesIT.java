package uk.reachable.notification.email;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks far into the future, so that the sending of the running service does not interfere. */
@RunningService
class EmailDeliveriesIT {

    @Autowired
    EmailDeliveries deliveries;

    @Autowired
    InboxItems items;

    @Autowired
    TransactionTemplate transaction;

    private final Instant future = Instant.now().plus(Duration.ofDays(30));
    private final String recipient = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void queueOne() {
        String id = UUID.randomUUID().toString();
        var notice = AudiencePolicy.noticesOf(Events.offerMade(id, id)).getFirst();
        transaction.executeWithoutResult(_ -> {
            var item = items.post(notice, Events.NOW).orElseThrow();
            deliveries.queue(item.id(), recipient, future, false);
        });
    }

    private List<Attempt> claimAt(Instant now) {
        return deliveries.claim(1000, now).stream()
                .filter(attempt -> attempt.recipient().equals(recipient))
                .toList();
    }

    @Test
    void anEmailIsNotTriedBeforeItIsDue() {
        assertThat(claimAt(future.minusMillis(1))).isEmpty();
    }

    @Test
    void anEmailThatIsBeingTriedIsNotTriedByAnother() {
        claimAt(future);

        assertThat(claimAt(future.plusSeconds(59))).isEmpty();
    }

    @Test
    void whatAKilledInstanceHeldIsTriedAgainAndItsLateOutcomeIsVoid() {
        Attempt first = claimAt(future).getFirst();
        Attempt second = claimAt(future.plus(EmailDeliveries.LEASE)).getFirst();

        boolean late = deliveries.save(first, first.state().givenUp(future));
        boolean inTime = deliveries.save(second, second.state().taken(future));

        assertThat(List.of(first.perhapsRepeat(), second.perhapsRepeat())).containsExactly(false, true);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(List.of(late, inTime)).containsExactly(false, true);
    }

    @Test
    void whatIsBeingTriedWhenTheAnswerComesIsNotCalledOff() {
        String id = UUID.randomUUID().toString();
        var notice = AudiencePolicy.noticesOf(Events.offerMade(id, id)).getFirst();
        UUID item = transaction.execute(_ -> {
            var posted = items.post(notice, Events.NOW).orElseThrow();
            deliveries.queue(posted.id(), recipient, future, true);
            return posted.id();
        });
        Attempt attempt = claimAt(future).stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow();

        deliveries.callOff(item, future);

        assertThat(deliveries.save(attempt, attempt.state().taken(future))).isTrue();
    }

    @Test
    void whatIsSentIsNeverTriedAgain() {
        Attempt attempt = claimAt(future).getFirst();
        deliveries.save(attempt, attempt.state().taken(future));

        assertThat(claimAt(future.plus(Duration.ofDays(1)))).isEmpty();
    }
}
