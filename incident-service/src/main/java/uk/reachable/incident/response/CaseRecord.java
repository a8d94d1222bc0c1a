package uk.reachable.incident.response;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.meeting.MeetingStatus;

/** An incident as it stands, and the meeting that it has now. */
record CaseRecord(KnownIncident known, @Nullable CalledMeeting meeting) {

    /** The meeting that was called. */
    record CalledMeeting(
            String id,
            MeetingStatus status,
            Instant dueBy,
            String rule,
            String because,
            List<String> invited,
            @Nullable Instant startsAt) {
        CalledMeeting {
            invited = List.copyOf(invited);
        }
    }

    Incident incident() {
        return known.incident();
    }
}
