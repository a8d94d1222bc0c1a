package uk.reachable.system.prove.check.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Log;

/**
 * Where the events alone leave incidents, meetings, actions and people.
 *
 * @param closed incidents of which the last that was told is that they are closed; true, or reopened; false
 * @param merged into which incident, by the duplicate
 */
public record ToldResponse(
        Map<String, Boolean> closed,
        Map<String, String> merged,
        Map<String, String> meetings,
        Map<String, String> actions,
        Set<String> paused) {

    public static ToldResponse of(Log log) {
        ToldResponse told =
                new ToldResponse(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        List<Line> lines = new ArrayList<>(log.firsts().keySet());
        lines.stream()
                .filter(line -> line.topic().equals(Topic.INCIDENT.topicName()))
                .flatMap(line -> log.events(Topic.INCIDENT, line.key()).stream())
                .filter(IncidentEvent.class::isInstance)
                .map(IncidentEvent.class::cast)
                .forEach(told::take);
        return told;
    }

    /** That somebody responds is not told: an incident that was logged may be RESPONDING, too. */
    public Set<String> statusesOf(String incident) {
        if (merged.containsKey(incident)) {
            return Set.of("DUPLICATE");
        }
        Boolean last = closed.get(incident);
        if (last == null) {
            return Set.of("LOGGED", "RESPONDING");
        }
        return Set.of(last ? "CLOSED" : "REOPENED");
    }

    public @Nullable String mergedInto(String incident) {
        return merged.get(incident);
    }

    private void take(IncidentEvent event) {
        switch (event) {
            case IncidentClosed e -> closed.put(e.incidentId(), true);
            case IncidentReopened e -> closed.put(e.incidentId(), false);
            case IncidentMerged e -> merged.put(e.incidentId(), e.intoIncident());
            case IncidentMergeUndone e -> merged.remove(e.incidentId());
            case MeetingCalled e -> meetings.put(e.meetingId(), "CALLED");
            case MeetingScheduled e -> meetings.put(e.meetingId(), "SCHEDULED");
            case MeetingHeld e -> meetings.put(e.meetingId(), "HELD");
            case MeetingConcluded e -> meetings.put(e.meetingId(), "CONCLUDED");
            case MeetingCancelled e -> meetings.put(e.meetingId(), "CANCELLED");
            case ActionAssigned e -> actions.put(e.actionId(), "OPEN");
            case ActionOverdue e -> actions.put(e.actionId(), "OVERDUE");
            case ActionCompleted e -> actions.put(e.actionId(), "DONE");
            case ActionDropped e -> actions.put(e.actionId(), "DROPPED");
            case ContactPaused e -> paused.add(e.personId());
            case ContactAllowed e -> paused.remove(e.personId());
            default -> {} // moves nothing on
        }
    }
}
