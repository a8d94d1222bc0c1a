package uk.reachable.incident.safeguarding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.PersonRows;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Finds the people of incidents, for a caller who may act on them by the region of their incident. */
@Repository
public class ConcernedPeople {

    private final JdbcClient jdbc;
    private final Incidents incidents;
    private final Exclusions exclusions;

    ConcernedPeople(JdbcClient jdbc, Incidents incidents, Exclusions exclusions) {
        this.jdbc = jdbc;
        this.incidents = incidents;
        this.exclusions = exclusions;
    }

    /** Throws 404 or 403 for whom the access table does not let in, and 404 for who is on the exclusion list. */
    public Concerned find(String endpoint, Actor actor, String personId) {
        Person person = person(personId);
        KnownIncident incident = incidents.find(incidentOf(personId)).orElseThrow();
        return admitted(endpoint, actor, new Concerned(person, incident));
    }

    /** The same as it is now, with the incident locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Concerned lock(String endpoint, Actor actor, String personId) {
        Person person = person(personId);
        KnownIncident incident = incidents.lock(incidentOf(personId)).orElseThrow();
        return admitted(endpoint, actor, new Concerned(person, incident));
    }

    /** Those of whom this caller may know, in the order in which they were logged. */
    public List<Person> of(String incidentId, Actor actor) {
        List<Person> all = jdbc.sql("SELECT * FROM person WHERE incident_id = ? ORDER BY position")
                .param(incidentId)
                .query((row, _) -> PersonRows.person(row))
                .list();
        Set<String> hidden = exclusions.hiddenOf(all.stream().map(Person::id).toList(), actor);
        return all.stream().filter(person -> !hidden.contains(person.id())).toList();
    }

    private Concerned admitted(String endpoint, Actor actor, Concerned concerned) {
        Incident incident = concerned.incident().incident();
        Set<Relation> relations = exclusions.hides(concerned.person().id(), actor)
                ? Set.of()
                : IncidentRules.ofPlace(actor, incident.region(), incident.localAuthority());
        IncidentRules.TABLE.decide(endpoint, actor, relations).access().orThrow();
        return concerned;
    }

    private Person person(String personId) {
        Optional<Person> found = jdbc.sql("SELECT * FROM person WHERE id = ?")
                .param(personId)
                .query((row, _) -> PersonRows.person(row))
                .optional();
        return found.orElseThrow(Problems::notFound);
    }

    private String incidentOf(String personId) {
        return jdbc.sql("SELECT incident_id FROM person WHERE id = ?")
                .param(personId)
                .query(String.class)
                .single();
    }
}
