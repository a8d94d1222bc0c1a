package uk.reachable.referral.lead;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.storage.Columns;

/** Who leads for the person of each referral, as it was recorded last. */
@Repository
public class LeadProfessionals {

    private final JdbcClient jdbc;

    LeadProfessionals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LeadProfessional> of(String referralId) {
        return jdbc.sql("SELECT * FROM lead_professional WHERE referral_id = ?")
                .param(referralId)
                .query((row, _) -> new LeadProfessional(
                        LeadKind.valueOf(row.getString("kind")),
                        row.getString("organisation"),
                        row.getString("recorded_by"),
                        Columns.instant(row, "recorded_at")))
                .optional();
    }

    /** In place of the one that was recorded before. */
    void keep(String referralId, LeadProfessional lead) {
        jdbc.sql("""
                INSERT INTO lead_professional (referral_id, kind, organisation, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (referral_id) DO UPDATE
                SET kind = excluded.kind, organisation = excluded.organisation,
                    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .params(referralId, lead.kind().name(), lead.organisation(), lead.recordedBy())
                .param(Columns.timestamp(lead.recordedAt()))
                .update();
    }
}
