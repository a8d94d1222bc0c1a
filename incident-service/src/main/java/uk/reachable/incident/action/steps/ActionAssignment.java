package uk.reachable.incident.action.steps;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.action.ActionLifecycle;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.practice.RegionalPractice;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.names.Directory;
import uk.reachable.platform.web.problem.Problems;

/**
 * From what somebody typed to an action that can be kept: its owner is known, its time is ahead, its reminder is set.
 */
@Component
class ActionAssignment {

    /** Nobody is asked for something further ahead: it is a slip of the pen. */
    private static final Duration FURTHEST = Duration.ofDays(2 * 366);

    private final Meetings meetings;
    private final RegionalPractice practice;
    private final Directory directory;
    private final Ids ids;

    ActionAssignment(Meetings meetings, RegionalPractice practice, Directory directory, Ids ids) {
        this.meetings = meetings;
        this.practice = practice;
        this.directory = directory;
        this.ids = ids;
    }

    Action.Open make(MeetingFacts meeting, AssignActionRequest request, String by, Instant now) {
        check(request, now);
        ActionFacts facts = new ActionFacts(
                ids.next(),
                meeting.id(),
                incident(meeting, request),
                request.purpose(),
                request.ownerOrganisation(),
                request.dueBy(),
                by,
                now);
        return ActionLifecycle.assign(facts, practice.of(meeting.region()).reminder(now, facts.dueBy()));
    }

    private void check(AssignActionRequest request, Instant now) {
        if (!request.dueBy().isAfter(now) || request.dueBy().isAfter(now.plus(FURTHEST))) {
            throw Problems.invalid("dueBy", "must be in the future, and within two years");
        }
        if (!directory.names().organisations().containsKey(request.ownerOrganisation())) {
            throw Problems.invalid("ownerOrganisation", "must be the id of an organisation that is known here");
        }
    }

    private String incident(MeetingFacts meeting, AssignActionRequest request) {
        String incident = request.incidentId();
        if (incident == null) {
            return meeting.incidentId();
        }
        if (!meetings.incidentsOf(meeting.id()).contains(incident)) {
            throw Problems.invalid("incidentId", "must be an incident of this meeting; or leave it out");
        }
        return incident;
    }
}
