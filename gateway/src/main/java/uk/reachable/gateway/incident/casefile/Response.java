package uk.reachable.gateway.incident.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;

/**
 * How the response to an incident stands.
 *
 * @param referralCounts what a tasking forum is answered instead of people and referrals; null for the duty desk
 */
public record Response(
        Incident incident,
        @Nullable Meeting meeting,
        List<Purpose> purposes,
        List<Person> people,
        List<Referral> referrals,
        List<ToDo> todos,
        List<Duplicate> duplicates,
        List<Link> links,
        @Nullable Map<String, Integer> referralCounts) {

    public Response(
            Incident incident,
            @Nullable Meeting meeting,
            @Nullable List<Purpose> purposes,
            @Nullable List<Person> people,
            @Nullable List<Referral> referrals,
            @Nullable List<ToDo> todos,
            @Nullable List<Duplicate> duplicates,
            @Nullable List<Link> links,
            @Nullable Map<String, Integer> referralCounts) {
        this.incident = incident;
        this.meeting = meeting;
        this.purposes = orNone(purposes);
        this.people = orNone(people);
        this.referrals = orNone(referrals);
        this.todos = orNone(todos);
        this.duplicates = orNone(duplicates);
        this.links = orNone(links);
        this.referralCounts = referralCounts;
    }

    /** One of the five purposes of the response, and whether it is met. */
    public record Purpose(String purpose, String state) {}

    /** What was not known when it was logged; of a person, or of the incident when {@code personId} is null. */
    public record ToDo(String code, @Nullable String personId) {}

    /** An incident that was logged twice and is shown in this one. */
    public record Duplicate(String id, String reference) {}

    /** {@code side} says of a retaliation which one answers the other. */
    public record Link(
            String id, String kind, @Nullable String side, String incidentId, String reference, String status) {}

    public boolean concernsAChild() {
        return people.stream().anyMatch(person -> person.ageBand() == AgeBand.UNDER_18);
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Referral> referral(String id) {
        return referrals.stream().filter(referral -> referral.id().equals(id)).findFirst();
    }

    /** People have no names on a page that everybody of the desk reads: they are counted, from 1. */
    public int numberOf(String personId) {
        return people.stream().map(Person::id).toList().indexOf(personId) + 1;
    }

    private static <T> List<T> orNone(@Nullable List<T> answered) {
        return Objects.requireNonNullElse(answered, List.of());
    }
}
