package uk.reachable.referral.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.access.HandoverPart.Outcome;

/** Reads which organisations the handovers of a referral concern. */
@Repository
class HandoverParts {

    private final JdbcClient jdbc;

    HandoverParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HandoverPart> of(String referralId) {
        return jdbc.sql("""
                SELECT id, from_organisation, to_organisation,
                       CASE WHEN ended_at IS NULL THEN 'OPEN' WHEN status = 'ACCEPTED' THEN 'ACCEPTED' ELSE 'NOT_TAKEN' END
                       AS outcome
                FROM handover WHERE referral_id = ?
                """).param(referralId).query(HandoverParts::part).list();
    }

    private static HandoverPart part(ResultSet row, int number) throws SQLException {
        return new HandoverPart(
                row.getString("id"),
                row.getString("from_organisation"),
                row.getString("to_organisation"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
