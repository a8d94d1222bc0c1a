package uk.reachable.gateway.meeting.action;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;

/**
 * An action as people read it.
 *
 * @param deadline null where nothing is asked any more
 */
public record ActionRow(
        String id,
        String meetingId,
        String reference,
        String words,
        String owner,
        String status,
        @Nullable String colour,
        @Nullable String purpose,
        String dueBy,
        @Nullable String deadline,
        boolean pending) {

    /** Those that are still to be done first, the oldest deadline first. */
    public static List<ActionRow> of(List<ActionList.Item> items, Instant now) {
        return items.stream()
                .sorted(Comparator.comparing(
                                (ActionList.Item item) -> !item.status().isPending())
                        .thenComparing(ActionList.Item::dueBy))
                .map(item -> of(item, now))
                .toList();
    }

    private static ActionRow of(ActionList.Item item, Instant now) {
        return new ActionRow(
                item.id(),
                item.meetingId(),
                item.incidentReference(),
                Objects.requireNonNullElse(item.text(), "What is to be done stands in the record of the meeting"),
                Objects.requireNonNullElse(item.ownerOrganisationName(), "An organisation without a name here"),
                item.status().words(),
                item.status().colour(),
                item.purpose() == null ? null : item.purpose().words(),
                LondonTime.words(item.dueBy(), now),
                item.status().isPending() ? TimeLeft.deadline(item.dueBy(), now) : null,
                item.status().isPending());
    }
}
