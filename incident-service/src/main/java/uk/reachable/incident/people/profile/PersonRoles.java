package uk.reachable.incident.people.profile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.incident.casefile.Rows;

/** Keeps the roles of people over time. */
@Repository
public class PersonRoles {

    private final JdbcClient jdbc;

    PersonRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they began. */
    public List<HeldRole> of(String personId) {
        return jdbc.sql("SELECT * FROM person_role WHERE person_id = ? ORDER BY held_from, role")
                .param(personId)
                .query((row, _) -> new HeldRole(
                        PersonRole.valueOf(row.getString("role")),
                        Rows.timeOf(row, "held_from"),
                        Rows.time(row, "held_to")))
                .list();
    }

    public void begin(String personId, PersonRole role, Instant from, String recordedBy) {
        add(personId, role, from, null, recordedBy);
    }

    void apply(String personId, RoleChange change, String by) {
        switch (change) {
            case RoleChange.Begin begin -> add(personId, begin.role(), begin.from(), null, by);
            case RoleChange.HadOnce had -> add(personId, had.role(), had.from(), had.to(), by);
            case RoleChange.End end -> end(personId, end, by);
            case RoleChange.Nothing _ -> {}
        }
    }

    private void add(String personId, PersonRole role, Instant from, @Nullable Instant to, String by) {
        jdbc.sql("""
                INSERT INTO person_role (person_id, role, held_from, held_to, recorded_by) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (person_id, role, held_from)
                    DO UPDATE SET held_to = excluded.held_to, recorded_by = excluded.recorded_by
                """)
                .params(personId, role.name(), from.atOffset(ZoneOffset.UTC))
                .param(to == null ? null : to.atOffset(ZoneOffset.UTC))
                .param(by)
                .update();
    }

    private void end(String personId, RoleChange.End end, String by) {
        jdbc.sql("""
                UPDATE person_role SET held_to = ?, recorded_by = ?
                WHERE person_id = ? AND role = ? AND held_to IS NULL
                """)
                .params(
                        end.to().atOffset(ZoneOffset.UTC),
                        by,
                        personId,
                        end.held().role().name())
                .update();
    }
}
