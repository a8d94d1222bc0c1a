package uk.reachable.incident.people.known;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.people.PersonRows;

/** Finds people by their id. */
@Repository
public class People {

    private final JdbcClient jdbc;
    private final Incidents incidents;

    People(JdbcClient jdbc, Incidents incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    public Optional<KnownPerson> find(String personId) {
        return jdbc.sql("""
                SELECT p.*, i.reference, i.region FROM person p JOIN incident i ON i.id = p.incident_id WHERE p.id = ?
                """)
                .param(personId)
                .query((row, _) -> new KnownPerson(
                        PersonRows.person(row),
                        row.getString("incident_id"),
                        row.getString("reference"),
                        row.getString("region")))
                .optional();
    }

    /** Holds the person's incident until the transaction ends: whoever changes something of a person does it first. */
    public void lockIncidentOf(KnownPerson person) {
        incidents.lock(person.incidentId());
    }
}
