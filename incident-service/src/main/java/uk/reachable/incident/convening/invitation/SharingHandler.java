package uk.reachable.incident.convening.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.steps.IncidentAccess;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingCommand.CancelMeeting;
import uk.reachable.incident.meeting.MeetingCommand.InvitePartners;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.incident.meeting.RecordPart;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/**
 * Deals with a further incident in a meeting, across the areas of the region: its partners are invited, and a meeting
 * that was asked for it alone is no longer needed.
 */
@Component
class SharingHandler {

    private final Incidents incidents;
    private final Meetings meetings;
    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final RegionalPartners partners;
    private final AuditTrail audit;
    private final Clock clock;

    SharingHandler(
            Incidents incidents,
            Meetings meetings,
            MeetingLocks locks,
            MeetingSteps steps,
            RegionalPartners partners,
            AuditTrail audit,
            Clock clock) {
        this.incidents = incidents;
        this.meetings = meetings;
        this.locks = locks;
        this.steps = steps;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MeetingStanding share(Actor actor, String meetingId, String incidentId) {
        LockedMeeting locked = locks.lock(meetingId, List.of(incidentId));
        MeetingFacts facts = locked.meeting().facts();
        MeetingAccess.check(MeetingRules.SHARE, actor, facts);
        MeetingSteps.expectOpen(locked.meeting(), RecordPart.INCIDENT);
        KnownIncident incident = incidents
                .find(incidentId)
                .filter(known -> known.incident().region().equals(facts.region()))
                .orElseThrow(() -> Problems.invalid("incidentId", "must be an incident of the meeting's region"));
        IncidentAccess.expectNoDuplicate(incident);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        askedForAlone(incidentId, meetingId).ifPresent(own -> noLongerNeeded(own, now));
        meetings.share(meetingId, incidentId);
        LockedMeeting after = steps.move(locked, invitation(facts, incident), now);
        audit.record(actor, "SHARE_MEETING", "meeting", meetingId);
        TreeSet<String> shown = new TreeSet<>(after.incidents());
        shown.add(incidentId);
        steps.show(shown);
        return MeetingStanding.of(after);
    }

    private InvitePartners invitation(MeetingFacts facts, KnownIncident incident) {
        Region region = Regions.byId(facts.region()).orElseThrow();
        return new InvitePartners(new InvitationPolicy(region, partners.of(region))
                .withArea(facts.invited(), incident.incident().localAuthority()));
    }

    /** Another meeting that police were asked for because of this incident only, and have not convened. */
    private Optional<String> askedForAlone(String incidentId, String meetingId) {
        return meetings.ofIncident(incidentId)
                .filter(Meeting.Called.class::isInstance)
                .map(own -> own.facts().id())
                .filter(own -> !own.equals(meetingId))
                .filter(own -> meetings.incidentsOf(own).equals(List.of(incidentId)));
    }

    private void noLongerNeeded(String own, Instant now) {
        steps.move(locks.lock(own), new CancelMeeting(MeetingCancelReason.DEALT_WITH_ELSEWHERE, now), now);
    }
}
