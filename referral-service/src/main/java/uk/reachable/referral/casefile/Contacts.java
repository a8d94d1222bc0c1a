package uk.reachable.referral.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.referral.storage.Columns;

/** Reads what came of every attempt to reach a person. */
@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempts for one referral, oldest first. */
    List<ContactEntry> of(String referralId) {
        return jdbc.sql("SELECT * FROM contact WHERE referral_id = ? ORDER BY position")
                .param(referralId)
                .query((row, _) -> read(row))
                .list();
    }

    private static ContactEntry read(ResultSet row) throws SQLException {
        return new ContactEntry(
                row.getString("provider"),
                ContactAnswer.valueOf(row.getString("answer")),
                row.getObject("ask_again_on", LocalDate.class),
                Columns.instant(row, "contacted_at"));
    }
}
