package uk.reachable.gateway.operations.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.gateway.pages.SummaryRow;

/**
 * How the sending of messages goes, channel by channel, and what is stuck in it.
 *
 * @param queue how many are to be sent, and how long the oldest has waited
 * @param stuck those that are stuck, in the way in which they are; empty when none is
 */
record DeliveriesPage(String words, List<SummaryRow> queue, List<ChannelCard> channels, List<Waiting> stuck) {

    /** Messages that are stuck in the same way. */
    record Waiting(String title, String about, List<StuckLine> lines) {}

    static DeliveriesPage of(DeliveryQueue queue, StuckDeliveries stuck, Instant now) {
        return new DeliveriesPage(
                words(stuck),
                List.of(
                        new SummaryRow("Messages to be sent", String.valueOf(queue.depth())),
                        new SummaryRow(
                                "Oldest of them", queue.depth() == 0 ? "None waits" : age(queue.oldestSeconds()))),
                queue.channels().stream()
                        .map(health -> ChannelCard.of(health, now))
                        .toList(),
                Stream.of(givenUp(stuck, now), late(stuck, now))
                        .filter(list -> !list.lines().isEmpty())
                        .toList());
    }

    private static String words(StuckDeliveries stuck) {
        return switch (stuck.items().size()) {
            case 0 -> "No message is stuck.";
            case 1 -> "One message is stuck.";
            default -> stuck.howMany() + " messages are stuck.";
        };
    }

    private static Waiting givenUp(StuckDeliveries stuck, Instant now) {
        return new Waiting(
                "Given up",
                "The channel refused it, or did not take it in time. It is not tried any more by itself; the inbox has"
                        + " the notice all the same.",
                lines(stuck, true, now));
    }

    private static Waiting late(StuckDeliveries stuck, Instant now) {
        return new Waiting(
                "Late",
                "It ought to have gone more than five minutes ago. It is still tried by itself.",
                lines(stuck, false, now));
    }

    private static List<StuckLine> lines(StuckDeliveries stuck, boolean givenUp, Instant now) {
        return stuck.items().stream()
                .filter(one -> one.isGivenUp() == givenUp)
                .map(one -> StuckLine.of(one, now))
                .toList();
    }

    /** For example "Due for 95 seconds", "Due for 3 hours 5 minutes". */
    private static String age(long seconds) {
        Duration age = Duration.ofSeconds(seconds);
        if (seconds == 0) {
            return "Not due yet";
        }
        if (seconds < 120) {
            return "Due for " + many(seconds, "second");
        }
        return age.toHours() == 0
                ? "Due for " + many(age.toMinutes(), "minute")
                : "Due for %s %s".formatted(many(age.toHours(), "hour"), many(age.toMinutesPart(), "minute"));
    }

    private static String many(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
