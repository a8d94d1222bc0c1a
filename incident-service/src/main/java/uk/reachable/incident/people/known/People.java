package uk.reachable.incident.people.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.people.PersonRows;

/** Finds people by their id or by their incident. */
@Repository
public class People {

    private static final String ALL =
            "SELECT p.*, i.reference, i.region FROM person p JOIN incident i ON i.id = p.incident_id ";

    private final JdbcClient jdbc;
    private final Incidents incidents;

    People(JdbcClient jdbc, Incidents incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    public Optional<KnownPerson> find(String personId) {
        return jdbc.sql(ALL + "WHERE p.id = ?")
                .param(personId)
                .query((row, _) -> known(row))
                .optional();
    }

    /** Those of an incident by its reference, in the order in which they were recorded; none where it is unknown. */
    public List<KnownPerson> ofIncident(String region, String reference) {
        return jdbc.sql(ALL + "WHERE i.region = ? AND i.reference = ? ORDER BY p.position")
                .params(region, reference)
                .query((row, _) -> known(row))
                .list();
    }

    /** Holds the person's incident until the transaction ends: whoever changes something of a person does it first. */
    public void lockIncidentOf(KnownPerson person) {
        incidents.lock(person.incidentId());
    }

    private static KnownPerson known(ResultSet row) throws SQLException {
        return new KnownPerson(
                PersonRows.person(row),
                row.getString("incident_id"),
                row.getString("reference"),
                row.getString("region"));
    }
}
