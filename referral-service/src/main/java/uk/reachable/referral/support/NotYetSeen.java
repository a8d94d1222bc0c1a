package uk.reachable.referral.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Need;
import uk.reachable.referral.storage.Columns;

/** Who was accepted and is not seen yet, oldest first. */
@Repository
class NotYetSeen {

    private final JdbcClient jdbc;

    NotYetSeen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person accepted and not seen; {@code overdue} once it was told that {@code dueBy} has passed,
     * {@code pauseReviewBy} while police ask for no contact.
     */
    record Unseen(
            String id,
            String incidentId,
            String incidentReference,
            Need need,
            String programme,
            String programmeName,
            String provider,
            String providerName,
            Instant acceptedAt,
            Instant dueBy,
            boolean overdue,
            @Nullable Instant pauseReviewBy) {}

    /** Of a region, of a provider in any region, or of both. */
    List<Unseen> of(@Nullable String region, @Nullable String provider) {
        return jdbc.sql("""
                SELECT * FROM referral
                WHERE status = 'ACCEPTED' AND contacted_at IS NULL
                  AND (region = cast(:region AS text) OR provider = cast(:provider AS text))
                ORDER BY accepted_at, id
                """)
                .param("region", region)
                .param("provider", provider)
                .query(NotYetSeen::read)
                .list();
    }

    private static Unseen read(ResultSet row, int number) throws SQLException {
        return new Unseen(
                row.getString("id"),
                row.getString("incident_id"),
                row.getString("incident_reference"),
                Need.valueOf(row.getString("need")),
                row.getString("programme"),
                row.getString("programme_name"),
                row.getString("provider"),
                row.getString("provider_name"),
                Columns.instant(row, "accepted_at"),
                Columns.instant(row, "contact_due_by"),
                row.getTimestamp("contact_overdue_at") != null,
                Columns.instantOrNull(row, "pause_review_by"));
    }
}
