package uk.reachable.gateway.board.changes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.BoardRow;

/** One incident of the changes: its newest row, and in sentences what is different. */
record ChangeRow(BoardRow row, List<String> whatChanged) {

    static ChangeRow of(Changes.Changed changed, Instant now) {
        BoardRow then = row(changed.then(), now);
        BoardRow today = row(changed.now(), now);
        if (today == null) {
            return new ChangeRow(known(then), List.of("No longer here: it moved to another area or unit"));
        }
        return new ChangeRow(
                today,
                then == null
                        ? List.of("New on this board")
                        : differences(then, today).toList());
    }

    private static @Nullable BoardRow row(Board.@Nullable Item item, Instant now) {
        return item == null ? null : BoardRow.of(item, now);
    }

    private static BoardRow known(@Nullable BoardRow row) {
        if (row == null) {
            throw new IllegalArgumentException("an incident that neither was nor is on the board");
        }
        return row;
    }

    private static Stream<String> differences(BoardRow then, BoardRow today) {
        return Stream.of(
                        difference("Incident", then.whatHappened(), today.whatHappened()),
                        difference("How serious", then.severity(), today.severity()),
                        difference("Response", then.status(), today.status()),
                        difference("Area", then.area(), today.area()),
                        difference("Unit", words(then.npu()), words(today.npu())),
                        difference("Meeting", then.meeting(), today.meeting()),
                        difference("Overdue actions", count(then), count(today)),
                        difference("Support", support(then), support(today)))
                .flatMap(each -> each);
    }

    private static Stream<String> difference(String what, String then, String now) {
        return then.equals(now) ? Stream.empty() : Stream.of("%s: %s, was %s".formatted(what, now, lower(then)));
    }

    /** In the middle of a sentence. */
    private static String lower(String words) {
        return words.equals(words.toUpperCase(java.util.Locale.UK))
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(@Nullable String unit) {
        return unit == null ? "Not known" : unit;
    }

    private static String count(BoardRow row) {
        return row.overdueActions() == 0 ? "None" : Integer.toString(row.overdueActions());
    }

    private static String support(BoardRow row) {
        List<String> all = row.support().stream()
                .map(each -> each.words() + " " + each.people())
                .toList();
        return all.isEmpty() ? "Nobody referred" : String.join(", ", all);
    }
}
