package uk.reachable.incident.response;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.links.LinkedIncident;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.progress.HandoverLine;
import uk.reachable.incident.progress.ReferralLine;
import uk.reachable.incident.progress.ReferralLines;
import uk.reachable.incident.purpose.Purpose;
import uk.reachable.incident.purpose.PurposeState;
import uk.reachable.incident.response.ResponseView.HandoverPart;
import uk.reachable.incident.response.ResponseView.IncidentPart;
import uk.reachable.incident.response.ResponseView.InvitedPart;
import uk.reachable.incident.response.ResponseView.MeetingPart;
import uk.reachable.incident.response.ResponseView.PersonPart;
import uk.reachable.incident.response.ResponseView.PurposePart;
import uk.reachable.incident.response.ResponseView.ReferralPart;
import uk.reachable.incident.todo.ToDo;

/** Puts a response together from what was read. */
final class ResponseParts {

    private final Names names;

    ResponseParts(Names names) {
        this.names = names;
    }

    ResponseView whole(
            CaseRecord found,
            List<Person> people,
            List<ReferralLines.Entry> referrals,
            Map<String, List<HandoverLine>> handovers,
            Map<Purpose, PurposeState> purposes,
            List<ToDo> toDos,
            List<LinkedIncident> links,
            Protection protection) {
        String region = found.incident().region();
        return new ResponseView(
                incident(found),
                meeting(found.meeting()),
                purposes(purposes),
                people.stream()
                        .map(person -> person(region, person, protection))
                        .toList(),
                referrals.stream()
                        .map(entry -> referral(entry, handovers.getOrDefault(entry.id(), List.of())))
                        .toList(),
                toDos,
                found.duplicates(),
                links);
    }

    static TaskingView forTasking(
            CaseRecord found, Map<ReferralStatus, Integer> counts, Map<Purpose, PurposeState> purposes) {
        CaseRecord.CalledMeeting meeting = found.meeting();
        return new TaskingView(
                incident(found),
                meeting == null
                        ? null
                        : new TaskingView.MeetingState(
                                meeting.id(), meeting.status(), meeting.dueBy(), meeting.startsAt()),
                purposes(purposes),
                counts);
    }

    private static IncidentPart incident(CaseRecord found) {
        Incident incident = found.incident();
        return new IncidentPart(
                incident.id(),
                found.known().reference(),
                incident.category(),
                incident.severity(),
                incident.localAuthority(),
                Places.areaName(incident.localAuthority()),
                found.known().status(),
                incident.loggedAt(),
                found.known().version(),
                found.known().mergedInto());
    }

    private @Nullable MeetingPart meeting(CaseRecord.@Nullable CalledMeeting meeting) {
        return meeting == null
                ? null
                : new MeetingPart(
                        meeting.id(),
                        meeting.status(),
                        meeting.dueBy(),
                        meeting.rule(),
                        meeting.because(),
                        meeting.invited().stream()
                                .map(partner -> new InvitedPart(partner, names.ofOrganisation(partner)))
                                .toList(),
                        meeting.startsAt());
    }

    private static List<PurposePart> purposes(Map<Purpose, PurposeState> states) {
        return states.entrySet().stream()
                .map(entry -> new PurposePart(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PersonPart person(String region, Person person, Protection protection) {
        return new PersonPart(
                person.id(),
                person.role(),
                person.ageBand(),
                person.setting(),
                person.site(),
                Places.siteName(region, person.site()),
                person.homeLocalAuthority(),
                Places.areaName(person.homeLocalAuthority()),
                person.expectedRelease(),
                protection.pauseOf(person.id()),
                protection.questionsOf(person.id()));
    }

    private ReferralPart referral(ReferralLines.Entry entry, List<HandoverLine> handovers) {
        ReferralLine line = entry.line();
        ReferralLine.Offer offer = line.offer();
        return new ReferralPart(
                entry.id(),
                entry.personId(),
                entry.need(),
                line.status(),
                offer == null ? null : offer.programme(),
                offer == null ? null : names.ofProgramme(offer.programme()),
                offer == null ? null : offer.provider(),
                offer == null ? null : names.ofOrganisation(offer.provider()),
                offer == null ? null : offer.respondBy(),
                offer == null ? null : offer.onShiftFrom(),
                offer == null ? null : offer.ring(),
                entry.notifiedAt(),
                line.dutyDueBy(),
                line.responsibleOrganisation(),
                names.ofOrganisation(line.responsibleOrganisation()),
                handovers.stream().map(this::handover).toList());
    }

    private HandoverPart handover(HandoverLine line) {
        return new HandoverPart(
                line.id(),
                line.status(),
                line.toOrganisation(),
                names.ofOrganisation(line.toOrganisation()),
                line.toProgramme(),
                names.ofProgramme(line.toProgramme()),
                line.respondBy());
    }
}
