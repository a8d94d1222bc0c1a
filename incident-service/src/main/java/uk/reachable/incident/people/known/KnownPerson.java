package uk.reachable.incident.people.known;

import uk.reachable.incident.casefile.people.Person;

/** A person and the incident they are recorded in. */
public record KnownPerson(Person person, String incidentId, String incidentReference, String region) {

    public String id() {
        return person.id();
    }
}
