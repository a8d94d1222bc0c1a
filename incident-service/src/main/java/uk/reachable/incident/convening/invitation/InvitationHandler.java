package uk.reachable.incident.convening.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingCommand.InvitePartners;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** Invites partners to a meeting, and records who came. */
@Component
class InvitationHandler {

    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final Incidents incidents;
    private final Attendances attendances;
    private final RegionalPartners partners;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationHandler(
            MeetingLocks locks,
            MeetingSteps steps,
            Incidents incidents,
            Attendances attendances,
            RegionalPartners partners,
            AuditTrail audit,
            Clock clock) {
        this.locks = locks;
        this.steps = steps;
        this.incidents = incidents;
        this.attendances = attendances;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MeetingStanding invite(Actor actor, String meetingId, InvitePartnersRequest request) {
        LockedMeeting locked = locks.lock(meetingId);
        MeetingFacts facts = locked.meeting().facts();
        MeetingAccess.check(MeetingRules.INVITE, actor, facts);
        Region region = Regions.byId(facts.region()).orElseThrow();
        InvitationPolicy policy = new InvitationPolicy(region, partners.of(region));
        List<FieldError> errors = policy.errorsOf(request);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        List<String> invited = policy.invited(facts.invited(), request, areasOf(locked));
        LockedMeeting after = steps.move(locked, new InvitePartners(invited), now());
        audit.record(actor, "INVITE_PARTNERS", "meeting", meetingId);
        return MeetingStanding.of(after);
    }

    @Transactional
    public MeetingStanding attendance(Actor actor, String meetingId, String organisation, Attendance attendance) {
        LockedMeeting locked = locks.lock(meetingId);
        MeetingAccess.check(MeetingRules.ATTENDANCE, actor, locked.meeting().facts());
        MeetingSteps.expectOpen(locked.meeting(), attendance.part());
        if (!locked.meeting().facts().invited().contains(organisation)) {
            throw Problems.invalid("organisation", "is not invited: whoever came without is invited first");
        }
        attendances.keep(meetingId, organisation, attendance, actor.subject(), now());
        audit.record(actor, "RECORD_ATTENDANCE", "meeting", meetingId);
        return MeetingStanding.of(locked);
    }

    private List<String> areasOf(LockedMeeting locked) {
        return locked.incidents().stream()
                .flatMap(id -> incidents.find(id).stream())
                .map(known -> known.incident().localAuthority())
                .distinct()
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
