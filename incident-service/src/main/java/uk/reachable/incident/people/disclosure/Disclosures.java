package uk.reachable.incident.people.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.casefile.people.IdentityField;

/** Keeps what each referral discloses now, and the record of what was disclosed. */
@Repository
class Disclosures {

    private final JdbcClient jdbc;

    Disclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on this is what the provider of the referral sees. */
    void replace(String referralId, Set<IdentityField> fields) {
        jdbc.sql("UPDATE referral SET disclosed = ? WHERE id = ?")
                .params(names(fields), referralId)
                .update();
    }

    /** Once under an id: a step that is heard again adds nothing. */
    void add(Disclosure disclosure, String recordedBy) {
        jdbc.sql("""
                INSERT INTO disclosure (id, referral_id, person_id, step, fields, lawful_basis, organisation, agreement,
                    at, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """)
                .params(disclosure.id(), disclosure.referralId(), disclosure.personId())
                .params(disclosure.step().name(), names(disclosure.fields()), disclosure.lawfulBasis())
                .param(disclosure.organisation())
                .param(disclosure.agreement())
                .params(disclosure.at().atOffset(ZoneOffset.UTC), recordedBy)
                .update();
    }

    /** In the order in which they were made. */
    List<Disclosure> of(String personId) {
        return jdbc.sql("SELECT * FROM disclosure WHERE person_id = ? ORDER BY at, id")
                .param(personId)
                .query((row, _) -> disclosure(row))
                .list();
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        return new Disclosure(
                row.getString("id"),
                row.getString("referral_id"),
                row.getString("person_id"),
                Disclosure.Step.valueOf(row.getString("step")),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(IdentityField::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("lawful_basis"),
                row.getString("organisation"),
                row.getString("agreement"),
                Rows.timeOf(row, "at"));
    }

    private static String[] names(Set<IdentityField> fields) {
        return fields.stream().sorted().map(IdentityField::name).toArray(String[]::new);
    }
}
