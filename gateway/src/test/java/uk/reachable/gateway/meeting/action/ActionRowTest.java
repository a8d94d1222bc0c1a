package uk.reachable.gateway.meeting.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.meeting.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

class ActionRowTest {

    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");

    @Test
    void whatIsStillToBeDoneComesFirstTheOldestDeadlineFirst() {
        var rows = ActionRow.of(
                List.of(
                        item("done", ActionList.Status.DONE, "2026-11-20T16:00:00Z", "Text"),
                        item("open", ActionList.Status.OPEN, "2026-11-26T16:00:00Z", "Text"),
                        item("late", ActionList.Status.OVERDUE, "2026-11-25T14:00:00Z", "Text")),
                NOW);

        assertThat(rows).extracting(ActionRow::id).containsExactly("late", "open", "done");
        assertThat(rows).extracting(ActionRow::deadline).containsExactly("1 hour late", "due in 25 hours", null);
    }

    @Test
    void withoutItsWordsAnActionSaysWhereTheyAre() {
        assertThat(ActionRow.of(List.of(item("open", ActionList.Status.OPEN, "2026-11-26T16:00:00Z", null)), NOW)
                        .getFirst()
                        .words())
                .contains("record of the meeting");
    }

    private static ActionList.Item item(String id, ActionList.Status status, String due, @Nullable String text) {
        return new ActionList.Item(
                id, "m-1", "WM-2026-000042", status, Purpose.ADDRESS_TRAUMA, "Council", Instant.parse(due), NOW, text);
    }
}
