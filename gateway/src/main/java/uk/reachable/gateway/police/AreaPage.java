package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.meeting.MeetingList;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.meeting.action.ActionRow;
import uk.reachable.gateway.pages.TaskRow;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;
import uk.reachable.gateway.words.Words;

/**
 * My area: what waits for the police lead.
 *
 * @param convene meetings without a time, the first to be convened first
 * @param coming meetings with a time, or held and still open
 * @param actions of one's own organisation; null while they cannot be read
 * @param legs of journeys home; null while they cannot be read
 */
record AreaPage(
        List<TaskRow> convene,
        List<TaskRow> coming,
        @Nullable List<ActionRow> actions,
        @Nullable List<LegRow> legs) {

    /** A part of a journey home that the force confirms. */
    record LegRow(String title, String words, String due, String address) {}

    static AreaPage of(MeetingList meetings, Reading<ActionList> actions, Reading<List<Leg>> legs, Instant now) {
        return new AreaPage(
                meetings.items().stream()
                        .filter(item -> item.status() == MeetingStatus.CALLED)
                        .map(item -> convene(item, now))
                        .toList(),
                meetings.items().stream()
                        .filter(item -> item.status() == MeetingStatus.SCHEDULED || item.status() == MeetingStatus.HELD)
                        .map(item -> coming(item, now))
                        .toList(),
                actions instanceof Reading.Shown(ActionList list) ? ActionRow.of(list.items(), now) : null,
                legs instanceof Reading.Shown(List<Leg> all)
                        ? all.stream().map(leg -> leg(leg, now)).toList()
                        : null);
    }

    private static TaskRow convene(MeetingList.Item item, Instant now) {
        return new TaskRow(
                "meeting-" + item.id(),
                item.inWords(),
                "Convene it by " + LondonTime.words(item.dueBy(), now) + ", " + TimeLeft.deadline(item.dueBy(), now),
                "/area/meetings/" + item.id(),
                item.overdue() ? "Overdue" : "Say when",
                item.overdue() ? "red" : "orange");
    }

    private static TaskRow coming(MeetingList.Item item, Instant now) {
        Instant startsAt = item.startsAt();
        return new TaskRow(
                "meeting-" + item.id(),
                item.inWords(),
                startsAt == null ? null : LondonTime.words(startsAt, now),
                "/area/meetings/" + item.id(),
                item.status().words(),
                item.status().colour());
    }

    private static LegRow leg(Leg leg, Instant now) {
        return new LegRow(
                leg.incidentReference() + ": " + Words.of(leg.leg()),
                "%s to %s, with %s".formatted(leg.fromName(), leg.toName(), leg.providerName()),
                LondonTime.words(leg.dueBy(), now) + ", " + TimeLeft.deadline(leg.dueBy(), now),
                "/area/journeys/" + leg.referralId() + "/" + LegPath.of(leg.leg()));
    }
}
