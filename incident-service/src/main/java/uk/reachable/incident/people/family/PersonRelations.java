package uk.reachable.incident.people.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.people.family.PersonRelation.SpokenTo;

/** Keeps what people are to each other, one row for both directions. */
@Repository
class PersonRelations {

    private final JdbcClient jdbc;

    PersonRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonRelation relation, String by, Instant now) {
        jdbc.sql("""
                INSERT INTO person_relation (id, person_id, kind, other_id, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(relation.id(), relation.personId(), relation.kind().name())
                .param(relation.otherId())
                .params(by, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that hold, recorded with this person or with the other one. */
    List<PersonRelation> of(String personId) {
        return jdbc.sql("""
                SELECT * FROM person_relation WHERE (person_id = ? OR other_id = ?) AND ended_at IS NULL ORDER BY id
                """)
                .params(personId, personId)
                .query((row, _) -> relation(row))
                .list();
    }

    Optional<PersonRelation> find(String personId, String relationId) {
        return jdbc.sql("SELECT * FROM person_relation WHERE id = ? AND person_id = ? AND ended_at IS NULL")
                .params(relationId, personId)
                .query((row, _) -> relation(row))
                .optional();
    }

    void end(String relationId, String by, Instant now) {
        jdbc.sql("UPDATE person_relation SET ended_at = ?, ended_by = ? WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), by, relationId)
                .update();
    }

    void add(String relationId, SpokenTo spoken, String recordedBy) {
        jdbc.sql("INSERT INTO spoken_to (id, relation_id, at, recorded_by) VALUES (?, ?, ?, ?)")
                .params(spoken.id(), relationId, spoken.at().atOffset(ZoneOffset.UTC), recordedBy)
                .update();
    }

    /** Latest first. */
    List<SpokenTo> spokenTo(String relationId) {
        return jdbc.sql("SELECT id, at FROM spoken_to WHERE relation_id = ? ORDER BY at DESC, id")
                .param(relationId)
                .query((row, _) -> new SpokenTo(row.getString("id"), Rows.timeOf(row, "at")))
                .list();
    }

    private static PersonRelation relation(ResultSet row) throws SQLException {
        return new PersonRelation(
                row.getString("id"),
                row.getString("person_id"),
                RelationKind.valueOf(row.getString("kind")),
                row.getString("other_id"));
    }
}
