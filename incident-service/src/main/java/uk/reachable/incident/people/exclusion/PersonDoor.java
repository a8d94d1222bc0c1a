package uk.reachable.incident.people.exclusion;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.known.People;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Finds a person for those whom the access table lets in, and hides them from those who are excluded. */
@Component
public class PersonDoor {

    private final People people;
    private final Exclusions exclusions;

    PersonDoor(People people, Exclusions exclusions) {
        this.people = people;
        this.exclusions = exclusions;
    }

    /** Ends as 404 for whoever is excluded or of another region, and as the table says for other roles. */
    public KnownPerson open(String endpoint, Actor actor, String personId) {
        return open(endpoint, actor, personId, Set.of());
    }

    /** @param parts what the caller's organisation does for the person */
    public KnownPerson open(String endpoint, Actor actor, String personId, Set<Relation> parts) {
        KnownPerson found = people.find(personId).orElseThrow(Problems::notFound);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (!exclusions.hides(personId, actor)) {
            relations.addAll(parts);
            if (actor.region().equals(found.region())) {
                relations.add(Relation.OF_THE_REGION);
            }
        }
        IncidentRules.TABLE.decide(endpoint, actor, relations).access().orThrow();
        return found;
    }

    /** The same to change something of the person: their incident is held until the transaction ends. */
    public KnownPerson openToChange(String endpoint, Actor actor, String personId) {
        KnownPerson found = open(endpoint, actor, personId);
        people.lockIncidentOf(found);
        return found;
    }
}
