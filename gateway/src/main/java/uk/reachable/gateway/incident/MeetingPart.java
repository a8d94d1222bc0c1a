package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.CaseWords;
import uk.reachable.gateway.incident.casefile.Meeting;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;

/**
 * The meeting about an incident, and its clock.
 *
 * @param address of its page; null when none was called
 * @param stands how it stands, in words
 * @param overdue whether it should have been held by now
 * @param rows empty when none was called
 */
record MeetingPart(@Nullable String address, String stands, boolean overdue, List<SummaryRow> rows) {

    static MeetingPart of(@Nullable Meeting meeting, Instant now) {
        if (meeting == null) {
            return new MeetingPart(null, "Not called", false, List.of());
        }
        boolean overdue = isAwaited(meeting) && meeting.dueBy().isBefore(now);
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Meeting", CaseWords.meeting(meeting.status())));
        if (meeting.startsAt() != null) {
            rows.add(new SummaryRow("Starts", LondonTime.words(meeting.startsAt(), now)));
        }
        if (isAwaited(meeting)) {
            rows.add(new SummaryRow(overdue ? "Was due by" : "Due by", LondonTime.words(meeting.dueBy(), now)));
        }
        if (meeting.because() != null) {
            rows.add(new SummaryRow("Why", CaseWords.because(meeting.because())));
        }
        if (!meeting.invited().isEmpty()) {
            rows.add(new SummaryRow(
                    "Invited",
                    meeting.invited().stream()
                            .map(one -> Objects.requireNonNullElse(one.name(), one.organisation()))
                            .collect(Collectors.joining(", "))));
        }
        return new MeetingPart(
                "/meetings/" + meeting.id(), CaseWords.meeting(meeting.status()), overdue, List.copyOf(rows));
    }

    private static boolean isAwaited(Meeting meeting) {
        return meeting.status().equals("CALLED") || meeting.status().equals("SCHEDULED");
    }
}
