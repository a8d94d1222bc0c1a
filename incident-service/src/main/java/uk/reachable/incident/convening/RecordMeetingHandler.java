package uk.reachable.incident.convening;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.steps.IncidentAccess;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.Appointment;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingCommand.HoldMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ScheduleMeeting;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.MeetingLifecycle;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Records a meeting that police have called themselves: one that we have asked for is scheduled, not called again. */
@Component
class RecordMeetingHandler {

    private final Incidents incidents;
    private final Meetings meetings;
    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final Appointments appointments;
    private final RegionalPartners partners;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    RecordMeetingHandler(
            Incidents incidents,
            Meetings meetings,
            MeetingLocks locks,
            MeetingSteps steps,
            Appointments appointments,
            RegionalPartners partners,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.incidents = incidents;
        this.meetings = meetings;
        this.locks = locks;
        this.steps = steps;
        this.appointments = appointments;
        this.partners = partners;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public MeetingStanding record(Actor actor, String incidentId, RecordMeetingRequest request) {
        KnownIncident incident = incidents.find(incidentId).orElseThrow(Problems::notFound);
        IncidentAccess.check(MeetingRules.RECORD, actor, incident);
        IncidentAccess.expectNoDuplicate(incident);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        expectPlausible(request, now);
        Optional<Meeting> asked = meetings.ofIncident(incidentId).filter(Meeting.Called.class::isInstance);
        String owner = asked.map(meeting -> meeting.facts().incidentId()).orElse(incidentId);
        Appointment appointment = appointments.make(
                owner, incident.incident().region(), request.startsAt(), request.chair(), request.place());
        LockedMeeting recorded =
                asked.isPresent() ? convene(asked.get(), appointment, now) : add(incident, appointment, now);
        LockedMeeting after =
                request.wasHeld() ? steps.move(recorded, new HoldMeeting(request.startsAt()), now) : recorded;
        audit.record(actor, "RECORD_MEETING", "meeting", after.meeting().facts().id());
        steps.show(after.incidents());
        return MeetingStanding.of(after);
    }

    private static void expectPlausible(RecordMeetingRequest request, Instant now) {
        if (request.wasHeld()) {
            Appointments.expectPast("startsAt", request.startsAt(), now);
        } else {
            Appointments.expectFuture(request.startsAt(), now, "say held: true when the meeting took place");
        }
    }

    private LockedMeeting convene(Meeting asked, Appointment appointment, Instant now) {
        LockedMeeting locked = locks.lock(asked.facts().id());
        MeetingSteps.expectVersion(locked.meeting(), asked.facts().version());
        return steps.move(locked, new ScheduleMeeting(appointment), now);
    }

    private LockedMeeting add(KnownIncident of, Appointment appointment, Instant now) {
        incidents.lock(of.id());
        meetings.ofIncident(of.id()).ifPresent(RecordMeetingHandler::expectOver);
        Meeting.Scheduled meeting = MeetingLifecycle.record(facts(of, appointment, now), appointment);
        steps.add(of, meeting, now);
        return new LockedMeeting(of, meeting, List.of(of.id()));
    }

    private static void expectOver(Meeting present) {
        if (present instanceof Meeting.Called || present instanceof Meeting.Scheduled) {
            throw Problems.conflict(
                    "This incident has a meeting that is %s. Schedule that one, or record that it was held."
                            .formatted(present.status()));
        }
    }

    private MeetingFacts facts(KnownIncident of, Appointment appointment, Instant now) {
        Region region = Regions.byId(of.incident().region()).orElseThrow();
        return new MeetingFacts(
                ids.next(),
                1,
                of.id(),
                region.id(),
                region.policeLead(),
                MeetingFacts.BY_POLICE,
                "Police called this meeting themselves.",
                partners.of(region).invitedTo(of.incident().localAuthority()),
                now,
                appointment.startsAt());
    }
}
