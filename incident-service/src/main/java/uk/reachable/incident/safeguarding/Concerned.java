package uk.reachable.incident.safeguarding;

import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.people.Person;

/** A person and the incident they are recorded in. */
public record Concerned(Person person, KnownIncident incident) {

    public Region region() {
        return Regions.byId(incident.incident().region()).orElseThrow();
    }
}
