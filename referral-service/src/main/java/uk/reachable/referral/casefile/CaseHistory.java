package uk.reachable.referral.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.referral.storage.Columns;

/** Every step of every referral, as it was told. */
@Repository
public class CaseHistory {

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a step in the running transaction; {@code status} is the referral's after it. */
    public void add(ReferralStatus status, CaseEvent event) {
        HistoryEntry entry = HistoryEntry.of(status, event);
        jdbc.sql("""
                INSERT INTO case_history (referral_id, version, what, at, status, organisation, programme,
                    to_organisation, to_programme, reason, worker, acted_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(event.referralId(), entry.version(), entry.what())
                .params(Columns.timestamp(entry.at()), entry.status().name())
                .param(entry.organisation())
                .param(entry.programme())
                .param(entry.toOrganisation())
                .param(entry.toProgramme())
                .param(entry.reason())
                .param(entry.worker())
                .param(entry.actedBy())
                .update();
    }

    /** The steps of one referral, oldest first. */
    List<HistoryEntry> of(String referralId) {
        return jdbc.sql("SELECT * FROM case_history WHERE referral_id = ? ORDER BY position")
                .param(referralId)
                .query((row, _) -> read(row))
                .list();
    }

    private static HistoryEntry read(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("version"),
                Columns.instant(row, "at"),
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("what"),
                row.getString("organisation"),
                row.getString("programme"),
                row.getString("to_organisation"),
                row.getString("to_programme"),
                row.getString("reason"),
                row.getString("worker"),
                row.getString("acted_by"));
    }
}
