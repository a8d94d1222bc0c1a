package uk.reachable.gateway.meeting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.reachable.gateway.pages.TaskRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;

/** Meetings as a list, by what is to be done about them next; a group without a meeting is left out. */
record MeetingsPage(List<Group> groups) {

    /** Those of which the same is to be done. */
    record Group(String title, List<TaskRow> rows) {}

    static MeetingsPage of(MeetingList list, Instant now) {
        return new MeetingsPage(Stream.of(
                        group("To be convened", EnumSet.of(MeetingStatus.CALLED), list, now),
                        group("To come", EnumSet.of(MeetingStatus.SCHEDULED), list, now),
                        group("Held, with a record to conclude", EnumSet.of(MeetingStatus.HELD), list, now),
                        group("Over", EnumSet.of(MeetingStatus.CONCLUDED, MeetingStatus.CANCELLED), list, now))
                .filter(group -> !group.rows().isEmpty())
                .toList());
    }

    private static Group group(String title, Set<MeetingStatus> states, MeetingList list, Instant now) {
        return new Group(
                title,
                list.items().stream()
                        .filter(item -> states.contains(item.status()))
                        .map(item -> row(item, now))
                        .toList());
    }

    private static TaskRow row(MeetingList.Item item, Instant now) {
        return new TaskRow(
                "meeting-" + item.id(),
                item.inWords(),
                when(item, now),
                "/meetings/" + item.id(),
                item.overdue() ? "Overdue" : item.status().words(),
                item.overdue() ? "red" : item.status().colour());
    }

    private static String when(MeetingList.Item item, Instant now) {
        Instant startsAt = item.startsAt();
        if (item.status() == MeetingStatus.CALLED) {
            return TimeLeft.deadline(item.dueBy(), now) + " (" + LondonTime.words(item.dueBy(), now) + ")";
        }
        return startsAt == null ? "No time was set" : LondonTime.words(startsAt, now);
    }
}
