package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Places.Entry;
import uk.reachable.system.prove.evidence.Places.Placement;
import uk.reachable.system.prove.evidence.Places.Programme;

/** Reads the tables of intervention-service. */
final class PlaceTables {

    private PlaceTables() {}

    static Places read(Snapshot database) {
        return new Places(
                database.rows(
                        "SELECT id, places, held, filled FROM programme",
                        row -> new Programme(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4))),
                database.rows(
                        "SELECT offer_id, referral_id, state, programme FROM placement",
                        row -> new Placement(row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
                database.rows("SELECT * FROM place_entry ORDER BY id", PlaceTables::entry));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("programme"),
                row.getString("offer_id"),
                row.getString("kind"),
                row.getInt("held_change"),
                row.getInt("filled_change"));
    }
}
