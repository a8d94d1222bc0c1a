package uk.reachable.incident.logging;

import java.time.Instant;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.pattern.PatternMeeting;

/**
 * The meeting about a logged incident, and the rule or pattern that called it: for this one or, if still to come,
 * before.
 */
record CalledMeeting(String id, MeetingStatus status, Instant dueBy, String rule, String because) {

    static CalledMeeting of(MeetingCall meeting) {
        return new CalledMeeting(
                meeting.id(), MeetingStatus.CALLED, meeting.dueBy(), meeting.rule(), meeting.because());
    }

    static CalledMeeting of(PatternMeeting meeting) {
        return new CalledMeeting(meeting.id(), meeting.status(), meeting.dueBy(), meeting.pattern(), meeting.because());
    }
}
