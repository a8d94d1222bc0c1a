package uk.reachable.incident.community.words;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.vault.Vault;

/** The names that are kept for the people of an incident and of those merged into it; they leave this service never. */
@Component
public class NamesOfTheIncident {

    private final JdbcClient jdbc;
    private final Vault vault;

    NamesOfTheIncident(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public List<String> of(String incidentId) {
        return jdbc.sql("""
                WITH RECURSIVE one AS (
                    SELECT id FROM incident WHERE id = ?
                    UNION SELECT i.id FROM incident i JOIN one ON i.merged_into = one.id)
                SELECT p.id FROM person p JOIN one ON one.id = p.incident_id
                """).param(incidentId).query(String.class).list().stream()
                .map(person -> vault.open(person).get(IdentityField.NAME.code()))
                .filter(Objects::nonNull)
                .toList();
    }
}
