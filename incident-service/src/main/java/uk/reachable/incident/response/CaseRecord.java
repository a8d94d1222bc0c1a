package uk.reachable.incident.response;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.response.ResponseView.DuplicatePart;

/** An incident as it stands, the meeting that it has now, and the incidents that were merged into it. */
record CaseRecord(KnownIncident known, @Nullable CalledMeeting meeting, List<DuplicatePart> duplicates) {
    CaseRecord {
        duplicates = List.copyOf(duplicates);
    }

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
