package uk.reachable.incident.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.course.IncidentStanding;
import uk.reachable.incident.pattern.PatternMeeting;

/**
 * Where an incident stands after a correction; {@code meetingCalled} when that called a meeting, or added the incident
 * to the one that a pattern had called.
 */
record AmendmentAnswer(
        String id,
        String reference,
        IncidentStatus status,
        long version,
        @Nullable CalledNow meetingCalled) {

    /** The meeting, and the rule or pattern that says so. */
    record CalledNow(String id, Instant dueBy, String rule, String because) {}

    static AmendmentAnswer of(IncidentStanding standing, LaterMeeting meeting) {
        return new AmendmentAnswer(
                standing.id(), standing.reference(), standing.status(), standing.version(), calledNow(meeting));
    }

    private static @Nullable CalledNow calledNow(LaterMeeting meeting) {
        return switch (meeting) {
            case LaterMeeting.None _ -> null;
            case LaterMeeting.Called called -> of(called.call());
            case LaterMeeting.Joined joined -> of(joined.meeting());
        };
    }

    private static CalledNow of(MeetingCall it) {
        return new CalledNow(it.id(), it.dueBy(), it.rule(), it.because());
    }

    private static CalledNow of(PatternMeeting it) {
        return new CalledNow(it.id(), it.dueBy(), it.pattern(), it.because());
    }
}
