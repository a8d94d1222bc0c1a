package uk.reachable.incident.logging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.opened.LoggedIncident;
import uk.reachable.incident.todo.ToDo;

/**
 * What the duty officer gets back: the ids, what was called and asked for, and what is to be found out;
 * {@code decision} says why a meeting was called or not.
 */
record IncidentAnswer(
        String id,
        String reference,
        IncidentStatus status,
        @Nullable CalledMeeting meeting,
        int rulesVersion,
        List<RecordedPerson> people,
        List<RaisedReferral> referrals,
        List<ToDo> todos,
        String decision) {

    /** A person, in the order of the request. */
    record RecordedPerson(String id, PersonRole role, AgeBand ageBand) {}

    /** A referral, in the order of the people and their needs. */
    record RaisedReferral(String id, String personId, Need need) {}

    static IncidentAnswer of(LoggedIncident logged, @Nullable CalledMeeting meeting, OpenedCase opened) {
        return new IncidentAnswer(
                logged.file().incident().id(),
                logged.reference(),
                IncidentStatus.LOGGED,
                meeting,
                logged.file().rulesVersion(),
                logged.file().people().stream()
                        .map(person -> new RecordedPerson(person.id(), person.role(), person.ageBand()))
                        .toList(),
                logged.file().referrals().stream()
                        .map(referral -> new RaisedReferral(referral.id(), referral.personId(), referral.need()))
                        .toList(),
                opened.toDos(),
                meeting == null ? opened.decision().because() : meeting.because());
    }
}
