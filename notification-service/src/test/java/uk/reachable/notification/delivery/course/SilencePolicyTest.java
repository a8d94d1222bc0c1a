package uk.reachable.notification.delivery.course;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.delivery.course.EscalationPolicy.Next;
import uk.reachable.notification.matter.Acknowledgement;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.Matter.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class SilencePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(600);
    private static final Facts FACTS = new Facts("OFFER/o", "WM-2026-0042", "r", NOW, null);
    private static final Queued SOON = new Queued(NOW.plusSeconds(2));
    private static final Sending TRIED = new Sending(NOW.plusSeconds(25));
    private static final Next AGAIN = new Next.Again(SOON, true);
    private static final Next ANOTHER = new Next.AnotherPerson(new Escalated(NOW));
    private static final Matter ON_IT =
            new Matter.Acknowledged(FACTS, null, new Acknowledgement("somebody", NOW, UNTIL));
    private static final Matter OVER = new Matter.Over(FACTS, NOW);

    @Test
    void whatIsBeingTriedWhenSomebodySaysThatTheyAreOnItIsNotTriedAgainBeforeTheirTimeIsUp() {
        assertThat(SilencePolicy.after(AGAIN, TRIED, ON_IT)).isEqualTo(new Next.Again(new Queued(UNTIL), false));
        Next later = new Next.Again(new Queued(UNTIL.plusSeconds(1)), false);
        assertThat(SilencePolicy.after(later, TRIED, ON_IT)).isEqualTo(later);
    }

    @Test
    void whileSomebodyIsOnItNobodyElseIsToldInstead() {
        assertThat(SilencePolicy.after(ANOTHER, TRIED, ON_IT)).isEqualTo(new Next.Again(new Queued(UNTIL), false));
    }

    @Test
    void whatIsBeingTriedWhenItIsOverIsNotTriedAgainAndGoesToNobodyElse() {
        Next notWanted = new Next.NotWanted(new Cancelled(NOW));
        assertThat(SilencePolicy.after(AGAIN, TRIED, OVER)).isEqualTo(notWanted);
        assertThat(SilencePolicy.after(ANOTHER, TRIED, OVER)).isEqualTo(notWanted);
        assertThat(SilencePolicy.after(new Next.GivenUp(new Failed(NOW)), TRIED, OVER))
                .isEqualTo(notWanted);
    }

    @Test
    void whatNobodyIsOnIsTriedAgainAsEver() {
        assertThat(SilencePolicy.after(AGAIN, TRIED, new Matter.Open(FACTS, null)))
                .isEqualTo(AGAIN);
    }
}
