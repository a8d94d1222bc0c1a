package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.reachable.gateway.pages.TaskRow;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.TimeLeft;

/** All lists with how many wait in each, and since when the oldest does. */
record DeskPage(List<TaskRow> rows) {

    static DeskPage of(Map<DeskList, Reading<List<DeskRow>>> lists, Instant now) {
        return new DeskPage(lists.entrySet().stream()
                .map(list -> row(list.getKey(), list.getValue(), now))
                .toList());
    }

    private static TaskRow row(DeskList list, Reading<List<DeskRow>> read, Instant now) {
        return switch (read) {
            case Reading.Shown(List<DeskRow> rows) when rows.isEmpty() -> row(list, "Nothing waits", "0", "grey");
            case Reading.Shown(List<DeskRow> rows) ->
                row(
                        list,
                        "The oldest: " + TimeLeft.words(rows.getFirst().since(), now),
                        Integer.toString(rows.size()),
                        "orange");
            default -> row(list, "This list could not be read just now", "Not known", "red");
        };
    }

    private static TaskRow row(DeskList list, String hint, String count, String colour) {
        return new TaskRow(list.path(), list.title(), hint, "/desk/" + list.path(), count, colour);
    }
}
