package uk.reachable.incident.convening.steps;

import java.util.List;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.meeting.Meeting;

/**
 * A meeting that nobody else changes until the transaction ends.
 *
 * @param first the incident that it was first called for
 * @param incidents the ids of all that share it, the first among them
 */
public record LockedMeeting(KnownIncident first, Meeting meeting, List<String> incidents) {
    public LockedMeeting {
        incidents = List.copyOf(incidents);
    }

    LockedMeeting with(Meeting after) {
        return new LockedMeeting(first, after, incidents);
    }
}
