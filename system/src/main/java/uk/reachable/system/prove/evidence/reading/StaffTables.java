package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.reachable.system.prove.evidence.Staff;
import uk.reachable.system.prove.evidence.Staff.Case;
import uk.reachable.system.prove.evidence.Staff.Caseload;
import uk.reachable.system.prove.evidence.Staff.Decision;
import uk.reachable.system.prove.evidence.Staff.Move;
import uk.reachable.system.prove.evidence.Staff.Version;

/** Reads the tables of intervention-service about workers. */
final class StaffTables {

    private static final String CASES =
            "SELECT offer_id, provider, worker FROM placement WHERE state = 'FILLED' AND worker IS NOT NULL";

    private StaffTables() {}

    static Staff read(Snapshot database) {
        return new Staff(
                database.rows(
                        "SELECT provider, worker, cases FROM caseload",
                        row -> new Caseload(row.getString(1), row.getString(2), row.getInt(3))),
                database.rows("SELECT * FROM caseload_entry ORDER BY id", StaffTables::move),
                database.rows(CASES, row -> new Case(row.getString(1), row.getString(2), row.getString(3))),
                database.rows("SELECT provider, id, version FROM worker", StaffTables::version),
                database.rows("SELECT provider, worker, version FROM worker_version", StaffTables::version),
                database.texts("SELECT id FROM safeguard"),
                database.rows(
                        "SELECT referral_id, programme FROM matching_decision",
                        row -> new Decision(row.getString(1), row.getString(2))));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getString(1), row.getString(2), row.getLong(3));
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getLong("id"),
                row.getString("provider"),
                row.getString("worker"),
                row.getString("offer_id"),
                row.getInt("change"));
    }
}
