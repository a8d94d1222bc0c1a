package uk.reachable.intervention.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;

/** How often a need of an area and age band could not be met for a reason: at once turned away, or put in line. */
record UnmetNeedRow(
        String localAuthority,
        AgeBand ageBand,
        Need need,
        UnmetReason reason,
        String reasonInWords,
        long turnedAway,
        long waited) {

    static UnmetNeedRow of(ResultSet row) throws SQLException {
        UnmetReason reason = UnmetReason.valueOf(row.getString("reason"));
        return new UnmetNeedRow(
                row.getString("local_authority"),
                AgeBand.valueOf(row.getString("age_band")),
                Need.valueOf(row.getString("need")),
                reason,
                reason.words(),
                row.getLong("turned_away"),
                row.getLong("waited"));
    }
}
