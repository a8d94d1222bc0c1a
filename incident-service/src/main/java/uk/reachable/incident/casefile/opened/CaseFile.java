package uk.reachable.incident.casefile.opened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.Referral;

/**
 * All that is decided when an incident is logged: the meeting (if a rule calls one), the people and their referrals.
 */
public record CaseFile(
        Incident incident,
        int rulesVersion,
        @Nullable MeetingCall meeting,
        List<Person> people,
        List<Referral> referrals) {
    public CaseFile {
        people = List.copyOf(people);
        referrals = List.copyOf(referrals);
    }

    public CaseFile with(MeetingCall called) {
        return new CaseFile(incident, rulesVersion, called, people, referrals);
    }

    public Person personOf(Referral referral) {
        return people.stream()
                .filter(person -> person.id().equals(referral.personId()))
                .findFirst()
                .orElseThrow();
    }
}
