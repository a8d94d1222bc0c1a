package uk.reachable.incident.people.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is known of people's contacts; the contacts themselves are in the vault. */
@Repository
public class PersonContacts {

    private final JdbcClient jdbc;

    PersonContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in the order in which they became known. */
    public List<PersonContact> of(String personId) {
        return jdbc.sql("SELECT * FROM person_contact WHERE person_id = ? AND removed_at IS NULL ORDER BY number")
                .param(personId)
                .query((row, _) -> contact(row))
                .list();
    }

    public void add(PersonContact contact) {
        jdbc.sql("""
                INSERT INTO person_contact (person_id, number, field, whose, safe_to_ring, safe_to_text,
                    safe_to_leave_message)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(contact.personId(), contact.number(), contact.field())
                .params(
                        contact.safety().whose().name(),
                        contact.safety().toRing().name())
                .params(
                        contact.safety().toText().name(),
                        contact.safety().toLeaveMessage().name())
                .update();
    }

    /** The number of the next; the person's incident must be locked. */
    int next(String personId) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM person_contact WHERE person_id = ?")
                .param(personId)
                .query(Integer.class)
                .single();
    }

    /** The one that is in use no longer; empty when there is none under the number, or it was removed before. */
    Optional<PersonContact> remove(String personId, int number, Instant now) {
        return jdbc.sql("""
                UPDATE person_contact SET removed_at = ?
                WHERE person_id = ? AND number = ? AND removed_at IS NULL RETURNING *
                """)
                .params(now.atOffset(ZoneOffset.UTC), personId, number)
                .query((row, _) -> contact(row))
                .optional();
    }

    private static PersonContact contact(ResultSet row) throws SQLException {
        return new PersonContact(
                row.getString("person_id"),
                row.getInt("number"),
                row.getString("field"),
                new Safety(
                        ContactOwner.valueOf(row.getString("whose")),
                        Safe.valueOf(row.getString("safe_to_ring")),
                        Safe.valueOf(row.getString("safe_to_text")),
                        Safe.valueOf(row.getString("safe_to_leave_message"))));
    }
}
