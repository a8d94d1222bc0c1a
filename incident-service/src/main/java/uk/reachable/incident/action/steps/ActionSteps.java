package uk.reachable.incident.action.steps;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.Action.Done;
import uk.reachable.incident.action.Action.Dropped;
import uk.reachable.incident.action.Action.Open;
import uk.reachable.incident.action.Action.Overdue;
import uk.reachable.incident.action.ActionCommand;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.action.ActionLifecycle;
import uk.reachable.incident.action.Actions;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.web.problem.Problems;

/** Applies a command to an action whose meeting is held: decided, kept, told, and shown on the board last. */
@Component
class ActionSteps {

    private final Actions actions;
    private final Outbox outbox;
    private final MeetingSteps meetings;

    ActionSteps(Actions actions, Outbox outbox, MeetingSteps meetings) {
        this.actions = actions;
        this.outbox = outbox;
        this.meetings = meetings;
    }

    void assign(LockedMeeting locked, Open action) {
        actions.add(action);
        ActionFacts facts = action.facts();
        KnownIncident first = locked.first();
        outbox.append(new ActionAssigned(
                first.id(),
                first.reference(),
                first.incident().region(),
                facts.meetingId(),
                facts.id(),
                facts.ownerOrganisation(),
                facts.dueBy(),
                facts.assignedAt()));
    }

    /** 409 with the remedy where the action does not allow it. */
    Action move(LockedMeeting locked, Action action, ActionCommand command, Instant now) {
        return switch (ActionLifecycle.decide(action, command)) {
            case ActionLifecycle.Outcome.NothingToDo _ -> action;
            case ActionLifecycle.Outcome.Refused(String remedy) -> throw Problems.conflict(remedy);
            case ActionLifecycle.Outcome.Moved(Action after) -> {
                actions.keep(after);
                outbox.append(told(locked.first(), after, now));
                if (action.status() != after.status()) {
                    meetings.show(Set.of(after.facts().incidentId()));
                }
                yield after;
            }
        };
    }

    private static MeetingEvent told(KnownIncident first, Action after, Instant now) {
        ActionFacts it = after.facts();
        String region = first.incident().region();
        String owner = it.ownerOrganisation();
        return switch (after) {
            case Open _ ->
                new ActionDueSoon(
                        first.id(), first.reference(), region, it.meetingId(), it.id(), owner, it.dueBy(), now);
            case Overdue _ ->
                new ActionOverdue(
                        first.id(), first.reference(), region, it.meetingId(), it.id(), owner, it.dueBy(), now);
            case Done done ->
                new ActionCompleted(first.id(), first.reference(), region, it.meetingId(), it.id(), owner, done.at());
            case Dropped dropped ->
                new ActionDropped(first.id(), first.reference(), region, it.meetingId(), it.id(), owner, dropped.at());
        };
    }
}
