package uk.reachable.incident.amendment;

import java.util.List;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.pattern.PatternMeeting;

/** What a correction comes to for the meeting about an incident. */
sealed interface LaterMeeting {

    /** Neither a rule nor a pattern asks for one, or it has had it. */
    record None() implements LaterMeeting {}

    /**
     * A rule or a pattern calls it.
     *
     * @param shared the further incidents that it is about from now on
     */
    record Called(MeetingCall call, List<String> shared) implements LaterMeeting {
        public Called {
            shared = List.copyOf(shared);
        }
    }

    /** A pattern's meeting is still to take place: the incident is added to it. */
    record Joined(PatternMeeting meeting) implements LaterMeeting {}
}
