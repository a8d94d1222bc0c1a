package uk.reachable.gateway.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.reachable.gateway.operations.StuckEvents.StuckEvent;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;

/**
 * One stuck event in words.
 *
 * @param title what it says that happened, and in which case
 * @param doing what can be done, each with a page that asks once more
 */
record StuckLine(String title, List<SummaryRow> rows, List<Doing> doing) {

    /** {@code words} stand on the link to {@code address}. */
    record Doing(String words, String address) {}

    static StuckLine of(StuckPart part, StuckList list, StuckEvent event, Instant now) {
        return new StuckLine(
                title(event),
                rows(event, now),
                list.steps().stream()
                        .map(step -> new Doing(list.words(step), address(part, list, event, step)))
                        .toList());
    }

    private static String title(StuckEvent event) {
        return event.incidentReference() == null
                ? EventWords.of(event.type())
                : event.incidentReference() + ": " + EventWords.of(event.type());
    }

    private static List<SummaryRow> rows(StuckEvent event, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow(
                "Case",
                Objects.requireNonNullElse(event.incidentReference(), "Of no case, or it does not say of which")));
        if (event.since() != null) {
            rows.add(new SummaryRow("Stuck since", LondonTime.words(event.since(), now)));
        }
        rows.add(new SummaryRow("For whoever mends it", technical(event)));
        return List.copyOf(rows);
    }

    /** In the words of the machine: they are what an engineer searches the logs for. */
    private static String technical(StuckEvent event) {
        String where = event.sequence() == null ? "" : ", number %d of its key".formatted(event.sequence());
        return event.reason() + where;
    }

    private static String address(StuckPart part, StuckList list, StuckEvent event, Step step) {
        return "/operations/%s/%s/%d/%s".formatted(part.id(), list.path(), event.id(), step.path());
    }
}
