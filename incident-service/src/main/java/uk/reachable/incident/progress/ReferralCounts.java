package uk.reachable.incident.progress;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ReferralStatus;

/**
 * How many referrals of an incident and its duplicates stand where: all that tasking and the board may say about them.
 */
@Repository
public class ReferralCounts {

    private final JdbcClient jdbc;

    ReferralCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<ReferralStatus, Integer> of(String incidentId) {
        Map<ReferralStatus, Integer> counts = new EnumMap<>(ReferralStatus.class);
        jdbc.sql("""
                SELECT coalesce(l.status, 'RAISED') AS status, count(*) AS number
                FROM referral r LEFT JOIN referral_line l ON l.referral_id = r.id
                WHERE r.incident_id IN (SELECT incidents_shown_in(?)) GROUP BY 1
                """).param(incidentId).query(row -> {
            counts.put(ReferralStatus.valueOf(row.getString("status")), row.getInt("number"));
        });
        return counts;
    }
}
