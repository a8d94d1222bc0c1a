package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.CaseFiles.BoardChanges;
import uk.reachable.system.prove.evidence.CaseFiles.BoardHead;
import uk.reachable.system.prove.evidence.CaseFiles.BoardRow;
import uk.reachable.system.prove.evidence.CaseFiles.HandoverLine;
import uk.reachable.system.prove.evidence.CaseFiles.Incident;
import uk.reachable.system.prove.evidence.CaseFiles.Meeting;
import uk.reachable.system.prove.evidence.CaseFiles.OfferNotice;
import uk.reachable.system.prove.evidence.CaseFiles.Referral;
import uk.reachable.system.prove.evidence.CaseFiles.ReferralLine;
import uk.reachable.system.prove.evidence.CaseFiles.Relation;

/** Reads the tables of incident-service. */
final class CaseFileTables {

    private CaseFileTables() {}

    static CaseFiles read(Snapshot database, Snapshot keys) {
        return new CaseFiles(
                database.rows("SELECT * FROM incident", CaseFileTables::incident),
                database.rows(
                        "SELECT id, incident_id, police_lead FROM meeting",
                        row -> new Meeting(row.getString(1), row.getString(2), row.getString(3))),
                database.texts("SELECT id FROM person"),
                database.rows(
                        "SELECT id, incident_id, person_id FROM referral",
                        row -> new Referral(row.getString(1), row.getString(2), row.getString(3))),
                database.texts("SELECT DISTINCT owner FROM sealed_text"),
                keys.texts("SELECT owner FROM data_key WHERE wrapped IS NOT NULL"),
                database.rows("SELECT * FROM referral_line", CaseFileTables::line),
                database.rows(
                        "SELECT handover_id, referral_id, status, to_organisation FROM handover_line",
                        row -> new HandoverLine(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
                database.rows("SELECT * FROM case_relation", CaseFileTables::relation),
                new HashSet<>(database.rows(
                        "SELECT referral_id, organisation FROM offer_notice",
                        row -> new OfferNotice(row.getString(1), row.getString(2)))),
                board(database),
                boardChanges(database),
                database.rows(
                        """
                        SELECT h.region, h.seq, count(c.seq), coalesce(max(c.seq), 0)
                        FROM board_head h LEFT JOIN board_change c ON c.region = h.region GROUP BY h.region, h.seq
                        """, row -> new BoardHead(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4))));
    }

    private static Incident incident(ResultSet row) throws SQLException {
        return new Incident(
                row.getString("id"),
                row.getString("reference"),
                row.getString("region"),
                row.getString("logged_by"),
                row.getString("logged_by_organisation"),
                Snapshot.time(row, "logged_at"));
    }

    private static ReferralLine line(ResultSet row) throws SQLException {
        return new ReferralLine(
                row.getString("referral_id"),
                row.getLong("version"),
                row.getString("status"),
                row.getString("programme"),
                row.getString("provider"),
                row.getString("responsible_organisation"));
    }

    private static Relation relation(ResultSet row) throws SQLException {
        return new Relation(
                row.getString("referral_id"),
                row.getLong("version"),
                row.getString("holder"),
                row.getString("asked"),
                row.getString("asked_id"));
    }

    private static Map<String, BoardRow> board(Snapshot database) {
        Map<String, BoardRow> rows = new HashMap<>();
        database.each(
                "SELECT incident_id, row ->> 'reference', seq, row -> 'referralCounts' FROM board_row",
                row -> rows.put(
                        row.getString(1),
                        new BoardRow(row.getString(1), row.getString(2), row.getLong(3), counts(row.getString(4)))));
        return rows;
    }

    private static Map<String, Integer> counts(String json) {
        Map<String, Integer> counts = new HashMap<>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return counts;
    }

    private static Map<String, BoardChanges> boardChanges(Snapshot database) {
        Map<String, BoardChanges> changes = new HashMap<>();
        database.each(
                "SELECT incident_id, count(*), max(seq) FROM board_change GROUP BY incident_id",
                row -> changes.put(row.getString(1), new BoardChanges(row.getLong(2), row.getLong(3))));
        return changes;
    }
}
