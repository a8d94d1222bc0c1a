package uk.reachable.gateway.operations.delivery;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.gateway.operations.delivery.DeliveryQueue.Health;
import uk.reachable.gateway.operations.delivery.StuckDeliveries.StuckDelivery;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-20T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "12, 95, Due for 95 seconds",
        "12, 1, Due for 1 second",
        "12, 0, Not due yet",
        "12, 240, Due for 4 minutes",
        "12, 3660, Due for 1 hour 1 minute",
        "0, 0, None waits"
    })
    void operatorsSeeQueueDepthAndOldestAge(long depth, long seconds, String oldest) {
        var page = DeliveriesPage.of(new DeliveryQueue(depth, seconds, List.of()), stuck(), NOW);

        assertThat(page.queue())
                .containsExactly(
                        new SummaryRow("Messages to be sent", String.valueOf(depth)),
                        new SummaryRow("Oldest of them", oldest));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 0, Works, green",
        "CLOSED, 3, Some were not taken, orange",
        "OPEN, 3, Does not answer, red",
        "NOT_INSTALLED, 0, Not set up here, grey"
    })
    void operatorsSeeTheHealthOfEachChannel(String breaker, long retrying, String standing, String colour) {
        ChannelCard card = ChannelCard.of(health(breaker, retrying, BEFORE), NOW);

        assertThat(card.title()).isEqualTo("Text message");
        assertThat(card.standing()).isEqualTo(standing);
        assertThat(card.colour()).isEqualTo(colour);
    }

    @Test
    void aChannelSaysWhatWaitsForItWhatItWasGivenUpOnAndWhenItTookTheLast() {
        assertThat(ChannelCard.of(health("CLOSED", 3, BEFORE), NOW).rows())
                .containsExactly(
                        new SummaryRow("To be sent", "12, 3 of them tried before"),
                        new SummaryRow("Given up", "1, and 4 told another way"),
                        new SummaryRow("Perhaps sent twice", "2"),
                        new SummaryRow("Last taken", "today 8:00pm"));
        assertThat(ChannelCard.of(health("CLOSED", 3, null), NOW).rows())
                .contains(new SummaryRow("Last taken", "None yet"));
    }

    @Test
    void operatorsSeeStuckDeliveriesInTheWayInWhichTheyAreStuck() {
        DeliveriesPage page = page(delivery("QUEUED", 0, null), delivery("FAILED", 3, "mailbox refused"));

        assertThat(page.words()).isEqualTo("2 messages are stuck.");
        assertThat(page.stuck()).extracting(DeliveriesPage.Waiting::title).containsExactly("Given up", "Late");
        StuckLine givenUp = page.stuck().getFirst().lines().getFirst();
        assertThat(givenUp.title()).isEqualTo("WM-2026-000042: Text message");
        assertThat(givenUp.again()).isEqualTo("/operations/deliveries/d-1/replay");
        assertThat(givenUp.rows())
                .containsExactly(
                        new SummaryRow("Due since", "today 8:00pm"),
                        new SummaryRow("Tried", "3 times"),
                        new SummaryRow("For whoever mends it", "mailbox refused"));
        assertThat(page.stuck().getLast().lines().getFirst().rows())
                .containsExactly(new SummaryRow("Due since", "today 8:00pm"), new SummaryRow("Tried", "Not yet"));
    }

    @Test
    void whereNothingIsStuckThePageSaysSo() {
        assertThat(page().words()).isEqualTo("No message is stuck.");
        assertThat(page().stuck()).isEmpty();
        assertThat(page(delivery("FAILED", 1, null)).words()).isEqualTo("One message is stuck.");
    }

    @Test
    void aListThatIsFullSaysThatThereMayBeMore() {
        var full = new StuckDeliveries(Collections.nCopies(100, delivery("FAILED", 1, null)));

        assertThat(full.howMany()).isEqualTo("100 or more");
        assertThat(DeliveriesPage.of(new DeliveryQueue(0, 0, List.of()), full, NOW)
                        .words())
                .isEqualTo("100 or more messages are stuck.");
    }

    private static DeliveriesPage page(StuckDelivery... stuck) {
        return DeliveriesPage.of(new DeliveryQueue(12, 95, List.of()), stuck(stuck), NOW);
    }

    private static StuckDeliveries stuck(StuckDelivery... stuck) {
        return new StuckDeliveries(List.of(stuck));
    }

    private static StuckDelivery delivery(String status, int attempts, @Nullable String why) {
        return new StuckDelivery("d-1", "WM-2026-000042", Channel.SMS, status, attempts, why, BEFORE);
    }

    private static Health health(String breaker, long retrying, @Nullable Instant lastSuccessAt) {
        return new Health(Channel.SMS, breaker, 12, retrying, 1, 4, 2, lastSuccessAt);
    }
}
