package uk.reachable.incident.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.Rows;

/** Reads how the referrals of an incident, and of its duplicates after them, stand. */
@Repository
public class ReferralLines {

    private final JdbcClient jdbc;

    ReferralLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A referral, how it stands, and when its provider's inbox got the open or accepted offer. */
    public record Entry(
            String id,
            String personId,
            Need need,
            ReferralLine line,
            @Nullable Instant notifiedAt) {}

    public List<Entry> of(String incidentId) {
        return jdbc.sql("""
                SELECT r.id, r.person_id, r.need, i.logged_by_organisation, l.*, n.posted_at
                FROM referral r JOIN incident i ON i.id = r.incident_id
                LEFT JOIN referral_line l ON l.referral_id = r.id
                LEFT JOIN offer_notice n ON n.referral_id = r.id AND n.organisation = l.provider
                WHERE r.incident_id IN (SELECT incidents_shown_in(:incident))
                ORDER BY r.incident_id <> :incident, r.incident_id, r.position
                """)
                .param("incident", incidentId)
                .query((row, _) -> entry(row))
                .list();
    }

    /** The handovers by referral, in the order in which they were proposed. */
    public Map<String, List<HandoverLine>> handoversOf(String incidentId) {
        return jdbc
                .sql("""
                SELECT h.* FROM handover_line h JOIN referral r ON r.id = h.referral_id
                WHERE r.incident_id IN (SELECT incidents_shown_in(?)) ORDER BY h.proposed_at
                """)
                .param(incidentId)
                .query((row, _) -> Map.entry(row.getString("referral_id"), handover(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("person_id"),
                Need.valueOf(row.getString("need")),
                ReferralLineProjection.line(row),
                Rows.time(row, "posted_at"));
    }

    private static HandoverLine handover(ResultSet row) throws SQLException {
        return new HandoverLine(
                row.getString("handover_id"),
                HandoverLine.Status.valueOf(row.getString("status")),
                row.getString("to_organisation"),
                row.getString("to_programme"),
                Rows.time(row, "respond_by"));
    }
}
