package uk.reachable.incident.convening.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.invitation.Attendance;
import uk.reachable.incident.convening.invitation.Attendances;
import uk.reachable.incident.meeting.Appointment;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingCourse;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Reads a meeting for somebody: all of it, or without case content. */
@Component
class MeetingReader {

    private final Meetings meetings;
    private final Incidents incidents;
    private final Attendances attendances;
    private final Directory directory;
    private final Vault vault;

    MeetingReader(Meetings meetings, Incidents incidents, Attendances attendances, Directory directory, Vault vault) {
        this.meetings = meetings;
        this.incidents = incidents;
        this.attendances = attendances;
        this.directory = directory;
        this.vault = vault;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public MeetingView read(Actor actor, String meetingId) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(Problems::notFound);
        var verdict = MeetingAccess.decide(MeetingRules.MEETING, actor, meeting.facts());
        verdict.access().orThrow("The region's duty desk and the police lead see meetings. Ask one of them.");
        boolean all = verdict.by(Relation.OF_THE_REGION) || verdict.by(Relation.CONVENES);
        return view(meeting, all, directory.names());
    }

    private MeetingView view(Meeting meeting, boolean all, Names names) {
        MeetingFacts facts = meeting.facts();
        MeetingCourse course = MeetingCourse.of(meeting);
        Appointment appointment = course.appointment();
        return new MeetingView(
                facts.id(),
                facts.version(),
                meeting.status(),
                facts.region(),
                facts.policeLead(),
                facts.dueBy(),
                appointment == null ? null : appointment.startsAt(),
                appointment == null ? null : appointment.chair(),
                appointment == null ? null : names.ofOrganisation(appointment.chair()),
                place(facts, appointment),
                course.heldAt(),
                course.concludedAt(),
                course.cancelReason(),
                all ? facts.rule() : null,
                all ? facts.because() : null,
                incidents(facts, all),
                invited(facts, names));
    }

    private @Nullable String place(MeetingFacts facts, @Nullable Appointment appointment) {
        String placeId = appointment == null ? null : appointment.placeId();
        return placeId == null ? null : vault.open(facts.incidentId()).get(Appointment.field(placeId));
    }

    private List<MeetingView.MeetingIncident> incidents(MeetingFacts facts, boolean all) {
        return meetings.incidentsOf(facts.id()).stream()
                .flatMap(id -> incidents.find(id).stream())
                .map(known -> incident(known, all))
                .toList();
    }

    private static MeetingView.MeetingIncident incident(KnownIncident known, boolean all) {
        Incident incident = known.incident();
        return new MeetingView.MeetingIncident(
                incident.id(),
                known.reference(),
                incident.localAuthority(),
                Places.areaName(incident.localAuthority()),
                all ? incident.category() : null,
                all ? incident.severity() : null);
    }

    private List<MeetingView.InvitedPartner> invited(MeetingFacts facts, Names names) {
        Map<String, Attendance> attendance = attendances.of(facts.id());
        return facts.invited().stream()
                .map(partner ->
                        new MeetingView.InvitedPartner(partner, names.ofOrganisation(partner), attendance.get(partner)))
                .toList();
    }
}
