package uk.reachable.incident.purpose;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.RecordPart;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Records what a meeting says of a purpose, for one of its incidents or for all. */
@Component
class PurposeHandler {

    private final Meetings meetings;
    private final MeetingLocks locks;
    private final Purposes purposes;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    PurposeHandler(
            Meetings meetings,
            MeetingLocks locks,
            Purposes purposes,
            Directory directory,
            Vault vault,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.locks = locks;
        this.purposes = purposes;
        this.directory = directory;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The incidents for which it was said. */
    @Transactional
    public List<String> state(Actor actor, String meetingId, Purpose purpose, StatePurposeRequest request) {
        var meeting = meetings.find(meetingId).orElseThrow(Problems::notFound);
        MeetingAccess.check(MeetingRules.PURPOSE, actor, meeting.facts());
        check(request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<PurposeStatement> statements = concerned(meetingId, request).stream()
                .map(incident -> new PurposeStatement(
                        ids.next(),
                        incident,
                        purpose,
                        request.state(),
                        request.ownerOrganisation(),
                        request.date(),
                        meetingId,
                        actor.subject(),
                        now))
                .toList();
        List<Sealed> reasons = reasons(statements, request);
        LockedMeeting locked = locks.lock(meetingId);
        MeetingSteps.expectOpen(locked.meeting(), RecordPart.PURPOSE);
        vault.keep(reasons);
        statements.forEach(purposes::add);
        audit.record(actor, "STATE_PURPOSE", "meeting", meetingId);
        return statements.stream().map(PurposeStatement::incidentId).toList();
    }

    private void check(StatePurposeRequest request) {
        if (request.state() == PurposeState.WAIVED && request.reasonOrNull() == null) {
            throw Problems.invalid("reason", "is required when a purpose is waived");
        }
        if (!directory.names().organisations().containsKey(request.ownerOrganisation())) {
            throw Problems.invalid("ownerOrganisation", "must be the id of an organisation that is known here");
        }
    }

    private List<String> concerned(String meetingId, StatePurposeRequest request) {
        List<String> all = meetings.incidentsOf(meetingId);
        if (request.incidentId() == null) {
            return all;
        }
        if (!all.contains(request.incidentId())) {
            throw Problems.invalid("incidentId", "must be an incident of this meeting; or leave it out");
        }
        return List.of(request.incidentId());
    }

    private List<Sealed> reasons(List<PurposeStatement> statements, StatePurposeRequest request) {
        String reason = request.reasonOrNull();
        return reason == null
                ? List.of()
                : vault.seal(statements.stream()
                        .map(it -> new Secret(it.incidentId(), PurposeStatement.reasonField(it.id()), reason))
                        .toList());
    }
}
