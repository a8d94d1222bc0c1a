package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Referrals.Handover;
import uk.reachable.system.prove.evidence.Referrals.Offer;
import uk.reachable.system.prove.evidence.Referrals.Referral;
import uk.reachable.system.prove.evidence.Referrals.Step;
import uk.reachable.system.prove.evidence.Referrals.Support;

/** Reads the tables of referral-service. */
final class ReferralTables {

    private ReferralTables() {}

    static Referrals read(Snapshot database) {
        return new Referrals(
                database.rows("SELECT * FROM referral", ReferralTables::referral),
                database.rows("SELECT * FROM referral WHERE status = 'ACCEPTED'", ReferralTables::support),
                database.rows("SELECT * FROM offer", ReferralTables::offer),
                database.rows("SELECT * FROM handover", ReferralTables::handover),
                leads(database),
                database.rows(
                        "SELECT referral_id, version, what, status FROM case_history ORDER BY position",
                        row -> new Step(row.getString(1), row.getLong(2), row.getString(3), row.getString(4))));
    }

    private static Map<String, Instant> leads(Snapshot database) {
        Map<String, Instant> leads = new HashMap<>();
        database.each(
                "SELECT referral_id, recorded_at FROM lead_professional",
                row -> leads.put(row.getString(1), Snapshot.time(row, "recorded_at")));
        return leads;
    }

    private static Support support(ResultSet row) throws SQLException {
        return new Support(
                row.getString("id"),
                row.getString("responsible_organisation"),
                row.getString("worker"),
                Snapshot.time(row, "contact_due_by"),
                row.getTimestamp("contacted_at") != null,
                row.getTimestamp("contact_overdue_at") != null);
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                row.getString("id"),
                row.getString("incident_id"),
                row.getString("region"),
                row.getLong("version"),
                row.getString("status"),
                row.getString("responsible_organisation"),
                row.getString("referring_organisation"),
                row.getString("offer_id"),
                row.getString("placement_id"),
                row.getString("programme"),
                Snapshot.timeOrNull(row, "duty_due_by"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getString("id"),
                row.getString("referral_id"),
                row.getString("programme"),
                row.getString("provider"),
                Snapshot.time(row, "respond_by"),
                row.getString("outcome"));
    }

    private static Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                row.getString("id"),
                row.getString("referral_id"),
                row.getString("status"),
                row.getString("from_organisation"),
                row.getString("to_organisation"),
                row.getString("to_programme"),
                Snapshot.timeOrNull(row, "respond_by"));
    }
}
