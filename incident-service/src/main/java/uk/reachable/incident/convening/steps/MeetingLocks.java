package uk.reachable.incident.convening.steps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.platform.web.problem.Problems;

/**
 * Holds a meeting by holding the incidents that share it, always in the order of their ids, so that no two wait for
 * each other.
 */
@Repository
public class MeetingLocks {

    private final Incidents incidents;
    private final Meetings meetings;

    MeetingLocks(Incidents incidents, Meetings meetings) {
        this.incidents = incidents;
        this.meetings = meetings;
    }

    /** 404 when there is none. */
    public LockedMeeting lock(String meetingId) {
        return lock(meetingId, List.of());
    }

    /** With further incidents that are concerned. */
    public LockedMeeting lock(String meetingId, Collection<String> others) {
        TreeSet<String> all = new TreeSet<>(meetings.incidentsOf(meetingId));
        all.addAll(others);
        all.forEach(incidents::lock);
        return locked(meetingId).orElseThrow(Problems::notFound);
    }

    /** For a clock: empty while somebody works on its first incident. */
    public Optional<LockedMeeting> lockIfFree(String meetingId) {
        return meetings.find(meetingId)
                .flatMap(meeting -> incidents.lockIfFree(meeting.facts().incidentId()))
                .flatMap(_ -> locked(meetingId));
    }

    /** As it stands now that its incidents are held. */
    private Optional<LockedMeeting> locked(String meetingId) {
        return meetings.find(meetingId).flatMap(meeting -> incidents
                .find(meeting.facts().incidentId())
                .map(first -> new LockedMeeting(first, meeting, meetings.incidentsOf(meetingId))));
    }
}
