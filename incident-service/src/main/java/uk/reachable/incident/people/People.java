package uk.reachable.incident.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.PersonRows;

/** Finds people by their id. */
@Repository
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonRecord> find(String personId) {
        return jdbc.sql("""
                SELECT p.*, i.reference, i.region FROM person p JOIN incident i ON i.id = p.incident_id WHERE p.id = ?
                """)
                .param(personId)
                .query((row, _) -> new PersonRecord(
                        PersonRows.person(row),
                        row.getString("incident_id"),
                        row.getString("reference"),
                        row.getString("region")))
                .optional();
    }
}
