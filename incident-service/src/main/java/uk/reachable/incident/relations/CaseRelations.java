package uk.reachable.incident.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.people.IdentityField;

/** Reads the relations to a case. */
@Repository
public class CaseRelations {

    private final JdbcClient jdbc;

    CaseRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for every referral of the person. */
    public List<CaseRelation> ofPerson(String personId) {
        return jdbc.sql("""
                SELECT r.id, r.need, r.disclosed, c.holder, c.asked, c.asked_id
                FROM referral r LEFT JOIN case_relation c ON c.referral_id = r.id
                WHERE r.person_id = ? ORDER BY r.position
                """).param(personId).query((row, _) -> relation(row)).list();
    }

    /** The referral's version up to which this service has followed it; 0 before its first event. */
    long appliedVersion(String referralId) {
        return jdbc.sql("SELECT version FROM case_relation WHERE referral_id = ?")
                .param(referralId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** What the organisation does for the people of an incident, by its referrals. */
    public Set<Relation> partsOf(String organisation, String incidentId) {
        return jdbc
                .sql("""
                SELECT DISTINCT CASE WHEN c.holder = :organisation THEN 'HOLDS' ELSE 'ASKED' END
                FROM referral r JOIN case_relation c ON c.referral_id = r.id
                WHERE r.incident_id = :incident AND :organisation IN (c.holder, c.asked)
                """)
                .param("organisation", organisation)
                .param("incident", incidentId)
                .query(String.class)
                .list()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CaseRelation relation(ResultSet row) throws SQLException {
        return new CaseRelation(
                row.getString("id"), Need.valueOf(row.getString("need")), disclosed(row), standing(row));
    }

    private static Set<IdentityField> disclosed(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("disclosed").getArray())
                .map(IdentityField::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Standing standing(ResultSet row) throws SQLException {
        String askedId = row.getString("asked_id");
        return new Standing(
                row.getString("holder"), askedId == null ? null : new Standing.Asked(askedId, row.getString("asked")));
    }
}
