package uk.reachable.incident.response;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.MeetingStatus;

/** A case file as it was kept. */
record CaseRecord(
        Incident incident,
        String reference,
        IncidentStatus status,
        @Nullable CalledMeeting meeting) {

    /** The meeting that was called. */
    record CalledMeeting(
            String id, MeetingStatus status, Instant dueBy, String rule, String because, List<String> invited) {
        CalledMeeting {
            invited = List.copyOf(invited);
        }
    }
}
