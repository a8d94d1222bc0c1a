package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.system.prove.evidence.Particulars;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.evidence.Particulars.Link;
import uk.reachable.system.prove.evidence.Particulars.NextOfKin;
import uk.reachable.system.prove.evidence.Particulars.Purpose;
import uk.reachable.system.prove.evidence.Particulars.Shared;

/** Reads notices, meetings that are shared, purposes, links, exclusions, disclosures and imports. */
final class ParticularTables {

    private static final Map<String, String> FIELDS =
            Map.of("NAME", "name", "DATE_OF_BIRTH", "dateOfBirth", "CONTACT", "contact");

    private static final String IMPORTS = """
            SELECT i.*, (SELECT count(*) FROM imported_row r WHERE r.import_id = i.id) AS kept FROM import i
            WHERE NOT dry_run
            """;

    private ParticularTables() {}

    static Particulars read(Snapshot database) {
        return new Particulars(
                notices(database),
                nextOfKin(database),
                new HashSet<>(database.rows(
                        "SELECT meeting_id, incident_id FROM meeting_incident",
                        row -> new Shared(row.getString(1), row.getString(2)))),
                database.rows(
                        "SELECT meeting_id, incident_id, purpose, state FROM purpose_statement",
                        row -> new Purpose(row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
                database.rows(
                        "SELECT id, kind, incident_id, other_incident FROM incident_link",
                        row -> new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
                database.rows("SELECT * FROM person_exclusion", ParticularTables::exclusion),
                database.rows("SELECT * FROM disclosure ORDER BY at, id", ParticularTables::disclosure),
                disclosed(database),
                database.rows(IMPORTS, ParticularTables::imported));
    }

    private static List<CommunityNotice> notices(Snapshot database) {
        return database.rows(
                "SELECT * FROM community_notice",
                row -> new CommunityNotice(
                        row.getString("id"),
                        row.getString("incident_id"),
                        row.getString("status"),
                        row.getString("wording_id"),
                        Snapshot.timeOrNull(row, "agreed_at"),
                        Snapshot.timeOrNull(row, "open_by")));
    }

    private static Map<String, NextOfKin> nextOfKin(Snapshot database) {
        Map<String, NextOfKin> told = new HashMap<>();
        database.each(
                "SELECT * FROM next_of_kin",
                row -> told.put(
                        row.getString("incident_id"),
                        new NextOfKin(Snapshot.time(row, "told_at"), Snapshot.time(row, "recorded_at"))));
        return told;
    }

    private static Exclusion exclusion(ResultSet row) throws SQLException {
        return new Exclusion(
                row.getString("id"),
                row.getString("person_id"),
                row.getString("excluded_user"),
                row.getString("excluded_organisation"),
                Snapshot.time(row, "added_at"),
                Snapshot.timeOrNull(row, "ended_at"));
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        return new Disclosure(
                row.getString("id"),
                row.getString("referral_id"),
                row.getString("person_id"),
                row.getString("step"),
                fields(row, "fields"),
                Snapshot.time(row, "at"));
    }

    private static Map<String, Set<String>> disclosed(Snapshot database) {
        Map<String, Set<String>> disclosed = new HashMap<>();
        database.each(
                "SELECT id, disclosed FROM referral",
                row -> disclosed.put(row.getString("id"), fields(row, "disclosed")));
        return disclosed;
    }

    private static Set<String> fields(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(field -> FIELDS.getOrDefault(field, field))
                .collect(Collectors.toSet());
    }

    private static Import imported(ResultSet row) throws SQLException {
        return new Import(
                row.getString("id"),
                row.getString("uploaded_by"),
                row.getString("status"),
                row.getLong("total"),
                row.getLong("imported"),
                row.getLong("duplicates"),
                row.getLong("rejected"),
                row.getLong("kept"));
    }
}
