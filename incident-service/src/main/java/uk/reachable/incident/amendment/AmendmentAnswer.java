package uk.reachable.incident.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.course.IncidentStanding;

/** Where an incident stands after a correction; {@code meetingCalled} when that called a meeting. */
record AmendmentAnswer(
        String id,
        String reference,
        IncidentStatus status,
        long version,
        @Nullable CalledNow meetingCalled) {

    /** The meeting that the correction called, and the rule that says so. */
    record CalledNow(String id, Instant dueBy, String rule, String because) {}

    static AmendmentAnswer of(IncidentStanding standing, @Nullable MeetingCall meeting) {
        return new AmendmentAnswer(
                standing.id(),
                standing.reference(),
                standing.status(),
                standing.version(),
                meeting == null
                        ? null
                        : new CalledNow(meeting.id(), meeting.dueBy(), meeting.rule(), meeting.because()));
    }
}
