package uk.reachable.gateway.operations.delivery;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.inbox.InboxWords;
import uk.reachable.gateway.operations.delivery.DeliveryQueue.Health;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;

/**
 * The health of one channel in words.
 *
 * @param standing how it does; {@code colour} is that of its tag
 */
record ChannelCard(String title, String standing, String colour, List<SummaryRow> rows) {

    static ChannelCard of(Health health, Instant now) {
        return new ChannelCard(InboxWords.of(health.channel()), standing(health), colour(health), rows(health, now));
    }

    private static String standing(Health health) {
        return switch (health.breaker()) {
            case "OPEN" -> "Does not answer";
            case "NOT_INSTALLED" -> "Not set up here";
            default -> health.retrying() > 0 ? "Some were not taken" : "Works";
        };
    }

    private static String colour(Health health) {
        return switch (health.breaker()) {
            case "OPEN" -> "red";
            case "NOT_INSTALLED" -> "grey";
            default -> health.retrying() > 0 ? "orange" : "green";
        };
    }

    private static List<SummaryRow> rows(Health health, Instant now) {
        return List.of(
                new SummaryRow(
                        "To be sent", "%d, %d of them tried before".formatted(health.queued(), health.retrying())),
                new SummaryRow(
                        "Given up", "%d, and %d told another way".formatted(health.failed(), health.escalated())),
                new SummaryRow("Perhaps sent twice", String.valueOf(health.repeats())),
                new SummaryRow(
                        "Last taken",
                        health.lastSuccessAt() == null ? "None yet" : LondonTime.words(health.lastSuccessAt(), now)));
    }
}
