package uk.reachable.gateway.meeting.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.meeting.action.ActionList;

/**
 * A meeting with what was asked of organisations and how the purposes stand.
 *
 * @param purposes by the reference of the incident; empty for those who are not told
 * @param actions null while they cannot be read
 */
record MeetingRecord(
        Meeting meeting,
        Map<String, Map<Purpose, State>> purposes,
        @Nullable List<ActionList.Item> actions) {

    MeetingRecord {
        purposes = Map.copyOf(purposes);
    }

    /** How a purpose stands. */
    enum State {
        COVERED("Covered"),
        UNMET("Not met yet"),
        WAIVED("Does not apply here");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
