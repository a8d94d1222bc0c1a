package uk.reachable.incident.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.platform.security.Actor;

/** The exclusion list. Whoever shows anything of a person asks it first: for those on it there is no such person. */
@Repository
public class Exclusions {

    private final JdbcClient jdbc;

    Exclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean hides(String personId, Actor from) {
        return !hiddenOf(List.of(personId), from).isEmpty();
    }

    /** Whether the person is hidden from everybody of an organisation. */
    public boolean hidesFromOrganisation(String personId, String organisation) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM person_exclusion
                    WHERE person_id = ? AND excluded_organisation = ? AND ended_at IS NULL)
                """).params(personId, organisation).query(Boolean.class).single();
    }

    /** Those of these people whom this caller must not know of. */
    public Set<String> hiddenOf(Collection<String> people, Actor from) {
        return Set.copyOf(jdbc.sql("""
                SELECT DISTINCT person_id FROM person_exclusion
                WHERE person_id = ANY(?::text[]) AND ended_at IS NULL
                    AND (excluded_user = ? OR excluded_organisation = ?)
                """)
                .params(people.toArray(String[]::new), from.subject(), from.organisation())
                .query(String.class)
                .list());
    }

    /**
     * Whether an incident, the one it is shown in, or a duplicate of that has somebody whom this caller must not know
     * of: what is written about any of them may name that person.
     */
    public boolean hidesSomebodyOf(String incidentId, Actor from) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM person p JOIN person_exclusion e ON e.person_id = p.id
                    WHERE p.incident_id IN (SELECT incidents_shown_in(surviving_incident(?))) AND e.ended_at IS NULL
                        AND (e.excluded_user = ? OR e.excluded_organisation = ?))
                """)
                .params(incidentId, from.subject(), from.organisation())
                .query(Boolean.class)
                .single();
    }

    public List<Exclusion> of(String personId) {
        return jdbc.sql("SELECT * FROM person_exclusion WHERE person_id = ? AND ended_at IS NULL ORDER BY id")
                .param(personId)
                .query((row, _) -> exclusion(row))
                .list();
    }

    public void add(Exclusion exclusion) {
        jdbc.sql("""
                INSERT INTO person_exclusion (id, person_id, excluded_user, excluded_organisation, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(exclusion.id(), exclusion.personId())
                .param(exclusion.user())
                .param(exclusion.organisation())
                .params(exclusion.addedBy(), exclusion.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there is no such exclusion of this person, or it has ended. */
    public boolean end(String personId, String exclusionId, Actor by, Instant now) {
        return jdbc.sql("""
                        UPDATE person_exclusion SET ended_by = ?, ended_at = ?
                        WHERE id = ? AND person_id = ? AND ended_at IS NULL
                        """)
                        .params(by.subject(), now.atOffset(ZoneOffset.UTC), exclusionId, personId)
                        .update()
                == 1;
    }

    private static Exclusion exclusion(ResultSet row) throws SQLException {
        return new Exclusion(
                row.getString("id"),
                row.getString("person_id"),
                row.getString("excluded_user"),
                row.getString("excluded_organisation"),
                row.getString("added_by"),
                Rows.timeOf(row, "added_at"));
    }
}
