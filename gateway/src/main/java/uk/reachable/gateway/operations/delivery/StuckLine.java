package uk.reachable.gateway.operations.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.gateway.inbox.InboxWords;
import uk.reachable.gateway.operations.delivery.StuckDeliveries.StuckDelivery;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;

/**
 * One stuck message in words: of which case and by which channel, never to whom.
 *
 * @param again leads to the page that asks once more before it is tried again
 */
record StuckLine(String title, List<SummaryRow> rows, String again) {

    static StuckLine of(StuckDelivery stuck, Instant now) {
        return new StuckLine(
                "%s: %s".formatted(stuck.incidentReference(), InboxWords.of(stuck.channel())),
                rows(stuck, now),
                "/operations/deliveries/" + stuck.id() + "/replay");
    }

    private static List<SummaryRow> rows(StuckDelivery stuck, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Due since", LondonTime.words(stuck.since(), now)));
        rows.add(new SummaryRow(
                "Tried",
                switch (stuck.attempts()) {
                    case 0 -> "Not yet";
                    case 1 -> "Once";
                    default -> stuck.attempts() + " times";
                }));
        if (stuck.why() != null) {
            rows.add(new SummaryRow("For whoever mends it", stuck.why()));
        }
        return List.copyOf(rows);
    }
}
