package uk.reachable.notification.audience;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.incident.MeetingCalled;

import static uk.reachable.contracts.codes.NoticeKind.MEETING_CALLED;

/** Who must know of a consequence-management meeting. */
final class MeetingNotices {

    private MeetingNotices() {}

    /** The police lead is asked to convene, and the duty desk knows that it was (seed 001 ¶79-80). */
    static List<Notice> called(MeetingCalled called) {
        var about = new CaseReference(called.incidentId(), called.incidentReference(), called.region(), null);
        return Stream.of(called.policeLead(), DutyDesk.of(called.region()))
                .map(organisation -> new Notice(
                        MEETING_CALLED,
                        organisation,
                        about,
                        new Subject.Meeting(called.meetingId()),
                        called.dueBy(),
                        null))
                .toList();
    }
}
