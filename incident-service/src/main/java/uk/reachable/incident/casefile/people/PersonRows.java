package uk.reachable.incident.casefile.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.casefile.Rows;

/** Reads a person from a row of table {@code person}. */
public final class PersonRows {

    private PersonRows() {}

    public static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("id"),
                PersonRole.valueOf(row.getString("role")),
                AgeBand.valueOf(row.getString("age_band")),
                Rows.code(row, "setting", Setting.class),
                row.getString("site"),
                row.getString("home_local_authority"),
                Rows.time(row, "expected_release"),
                SubjectKind.valueOf(row.getString("subject")));
    }
}
