package uk.reachable.gateway.meeting.keeping;

import java.util.HashMap;
import java.util.Map;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.Versions;

/** The forms of a meeting with what is known, so that it is only changed and not typed again. */
final class Filled {

    private Filled() {}

    static Form of(Meeting meeting) {
        Map<String, String> values = new HashMap<>();
        values.put(Versions.FIELD, Long.toString(meeting.version()));
        if (meeting.startsAt() != null) {
            values.put("startsAt", TypedTime.of(meeting.startsAt()));
        }
        if (meeting.place() != null) {
            values.put("place", meeting.place());
        }
        AttendanceEntry.of(meeting).forEach(entry -> values.put(entry.field(), entry.was()));
        return Form.filled(values);
    }
}
