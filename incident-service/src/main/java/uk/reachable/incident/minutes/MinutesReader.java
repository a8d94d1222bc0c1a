package uk.reachable.incident.minutes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.action.Actions;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.invitation.Attendances;
import uk.reachable.incident.convening.referral.MeetingReferrals;
import uk.reachable.incident.convening.referral.MeetingReferrals.Decided;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.purpose.Purposes;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

import static uk.reachable.incident.minutes.MinutesContent.WITH;

/** Reads minutes for somebody: with case content for who keeps the record, audited before it is answered. */
@Component
class MinutesReader {

    private final Meetings meetings;
    private final Incidents incidents;
    private final Attendances attendances;
    private final Purposes purposes;
    private final Actions actions;
    private final MeetingReferrals referrals;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    MinutesReader(
            Meetings meetings,
            Incidents incidents,
            Attendances attendances,
            Purposes purposes,
            Actions actions,
            MeetingReferrals referrals,
            Exclusions exclusions,
            Directory directory,
            Vault vault,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.incidents = incidents;
        this.attendances = attendances;
        this.purposes = purposes;
        this.actions = actions;
        this.referrals = referrals;
        this.exclusions = exclusions;
        this.directory = directory;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public MinutesView read(Actor actor, String meetingId, MinutesContent content) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(Problems::notFound);
        var verdict = MeetingAccess.decide(MeetingRules.MINUTES, actor, meeting.facts());
        verdict.access().orThrow("Minutes are for the duty desk, the police lead and those who are invited.");
        if (content == WITH) {
            expectKeeper(verdict.by(Relation.OF_THE_REGION) || verdict.by(Relation.CONVENES));
            audit.record(actor, "READ_MINUTES", "meeting", meetingId);
        }
        return new MinutesView(
                meetingId,
                content,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Minutes.of(record(actor, meeting, content), content));
    }

    private static void expectKeeper(boolean keepsTheRecord) {
        if (!keepsTheRecord) {
            throw Problems.forbidden(
                    "Who is invited reads the minutes without case content: ask with ?content=without.");
        }
    }

    private MeetingRecord record(Actor actor, Meeting meeting, MinutesContent content) {
        String id = meeting.facts().id();
        List<String> shared = meetings.incidentsOf(id);
        List<KnownIncident> known =
                shared.stream().flatMap(it -> incidents.find(it).stream()).toList();
        return new MeetingRecord(
                Regions.byId(meeting.facts().region()).orElseThrow(),
                meeting,
                known,
                attendances.of(id),
                shared.stream().collect(Collectors.toMap(Function.identity(), purposes::lastOf)),
                actions.ofMeeting(id),
                decided(actor, id),
                directory.names(),
                content == WITH ? words(actor, shared) : Map.of());
    }

    /** Without those of people whom the reader must not know of. */
    private List<Decided> decided(Actor actor, String meetingId) {
        List<Decided> all = referrals.of(meetingId);
        Set<String> hidden =
                exclusions.hiddenOf(all.stream().map(Decided::personId).toList(), actor);
        return all.stream().filter(it -> !hidden.contains(it.personId())).toList();
    }

    /** Of no incident with somebody whom the reader must not know of: any sentence may name them. */
    private Map<String, String> words(Actor actor, List<String> shared) {
        Map<String, String> all = new HashMap<>();
        shared.stream()
                .filter(incident -> !exclusions.hidesSomebodyOf(incident, actor))
                .forEach(incident -> all.putAll(vault.open(incident)));
        return all;
    }
}
