package uk.reachable.incident.convening;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingCommand;
import uk.reachable.incident.meeting.MeetingCommand.CancelMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ConcludeMeeting;
import uk.reachable.incident.meeting.MeetingCommand.HoldMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ScheduleMeeting;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Moves a meeting on as somebody says who may: one transaction, decided while its incidents are held. */
@Component
class MeetingHandler {

    private final Meetings meetings;
    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final Appointments appointments;
    private final AuditTrail audit;
    private final Clock clock;

    MeetingHandler(
            Meetings meetings,
            MeetingLocks locks,
            MeetingSteps steps,
            Appointments appointments,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.locks = locks;
        this.steps = steps;
        this.appointments = appointments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MeetingStanding schedule(Actor actor, String meetingId, ScheduleMeetingRequest request) {
        MeetingFacts facts = allowed(MeetingRules.SCHEDULE, actor, meetingId);
        Instant now = now();
        Appointments.expectFuture(request.startsAt(), now, "record that the meeting was held");
        var appointment = appointments.make(
                facts.incidentId(), facts.region(), request.startsAt(), request.chair(), request.place());
        return move(actor, "SCHEDULE_MEETING", meetingId, request.version(), new ScheduleMeeting(appointment), now);
    }

    @Transactional
    public MeetingStanding hold(Actor actor, String meetingId, long version, @Nullable Instant heldAt) {
        allowed(MeetingRules.HOLD, actor, meetingId);
        Instant now = now();
        Instant when = heldAt == null ? now : heldAt;
        Appointments.expectPast("heldAt", when, now);
        return move(actor, "HOLD_MEETING", meetingId, version, new HoldMeeting(when), now);
    }

    @Transactional
    public MeetingStanding conclude(Actor actor, String meetingId, long version) {
        allowed(MeetingRules.CONCLUDE, actor, meetingId);
        Instant now = now();
        return move(actor, "CONCLUDE_MEETING", meetingId, version, new ConcludeMeeting(now), now);
    }

    @Transactional
    public MeetingStanding cancel(Actor actor, String meetingId, long version, MeetingCancelReason reason) {
        allowed(MeetingRules.CANCEL, actor, meetingId);
        Instant now = now();
        return move(actor, "CANCEL_MEETING", meetingId, version, new CancelMeeting(reason, now), now);
    }

    /** Who may keep the record follows from the region and the police lead, which never change. */
    private MeetingFacts allowed(String endpoint, Actor actor, String meetingId) {
        MeetingFacts facts =
                meetings.find(meetingId).orElseThrow(Problems::notFound).facts();
        MeetingAccess.check(endpoint, actor, facts);
        return facts;
    }

    private MeetingStanding move(
            Actor actor, String action, String meetingId, long version, MeetingCommand command, Instant now) {
        LockedMeeting locked = locks.lock(meetingId);
        MeetingSteps.expectVersion(locked.meeting(), version);
        LockedMeeting after = steps.move(locked, command, now);
        audit.record(actor, action, "meeting", meetingId);
        steps.show(after.incidents());
        return MeetingStanding.of(after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
