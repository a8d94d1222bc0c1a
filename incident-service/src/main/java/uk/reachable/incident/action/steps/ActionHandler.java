package uk.reachable.incident.action.steps;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.ActionRules;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionCommand.CompleteAction;
import uk.reachable.incident.action.ActionCommand.DropAction;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.action.Actions;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.RecordPart;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Asks an organisation to do something, as a meeting decided; and ends it. */
@Component
class ActionHandler {

    private final Meetings meetings;
    private final MeetingLocks locks;
    private final Actions actions;
    private final ActionSteps steps;
    private final ActionAssignment assignment;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    ActionHandler(
            Meetings meetings,
            MeetingLocks locks,
            Actions actions,
            ActionSteps steps,
            ActionAssignment assignment,
            Vault vault,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.locks = locks;
        this.actions = actions;
        this.steps = steps;
        this.assignment = assignment;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Action assign(Actor actor, String meetingId, AssignActionRequest request) {
        MeetingFacts meeting =
                meetings.find(meetingId).orElseThrow(Problems::notFound).facts();
        MeetingAccess.check(ActionRules.ASSIGN, actor, meeting);
        Action.Open action = assignment.make(meeting, request, actor.subject(), now());
        String incidentId = action.facts().incidentId();
        String field = ActionFacts.textField(action.facts().id());
        List<Sealed> text =
                vault.seal(List.of(new Secret(incidentId, field, request.text().strip())));
        LockedMeeting locked = locks.lock(meetingId);
        MeetingSteps.expectOpen(locked.meeting(), RecordPart.ACTION);
        vault.keep(text);
        steps.assign(locked, action);
        audit.record(actor, "ASSIGN_ACTION", "action", action.facts().id());
        return action;
    }

    @Transactional
    public Action complete(Actor actor, String actionId) {
        ActionFacts facts = allowed(ActionRules.COMPLETE, actor, actionId);
        LockedMeeting locked = locks.lock(facts.meetingId());
        audit.record(actor, "COMPLETE_ACTION", "action", actionId);
        Instant now = now();
        return steps.move(locked, held(actionId), new CompleteAction(actor.subject(), now), now);
    }

    @Transactional
    public Action drop(Actor actor, String actionId, String reason) {
        ActionFacts facts = allowed(ActionRules.DROP, actor, actionId);
        List<Sealed> sealed = vault.seal(
                List.of(new Secret(facts.incidentId(), ActionFacts.dropReasonField(actionId), reason.strip())));
        LockedMeeting locked = locks.lock(facts.meetingId());
        Action before = held(actionId);
        audit.record(actor, "DROP_ACTION", "action", actionId);
        if (before instanceof Action.Pending) {
            vault.keep(sealed);
        }
        Instant now = now();
        return steps.move(locked, before, new DropAction(actor.subject(), now), now);
    }

    /** Owner and meeting of an action never change: who may is known before anything is held. */
    private ActionFacts allowed(String endpoint, Actor actor, String actionId) {
        ActionFacts facts = held(actionId).facts();
        MeetingFacts meeting = meetings.find(facts.meetingId()).orElseThrow().facts();
        ActionAccess.check(endpoint, actor, meeting, facts);
        return facts;
    }

    private Action held(String actionId) {
        return actions.find(actionId).orElseThrow(Problems::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
