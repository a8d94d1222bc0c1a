package uk.reachable.incident.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.incident.access.ImportRules.UPLOAD;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;

/** Who stands how to an import, and to the counts of a region. */
final class ImportSituations {

    private static final String UPLOADED = String.join(
            "\r\n",
            "--parts",
            "Content-Disposition: form-data; name=\"format\"",
            "",
            "istv-csv",
            "--parts",
            "Content-Disposition: form-data; name=\"file\"; filename=\"file\"",
            "Content-Type: text/csv",
            "",
            "",
            "--parts--",
            "");

    private ImportSituations() {}

    /** One that is done, and one that does not exist. */
    static Situation[] oneImport(JdbcClient jdbc) {
        return new Situation[] {
            Situation.named(
                    "an import that does not exist",
                    () -> address(UUID.randomUUID().toString())),
            Situation.named("an import of the West Midlands", () -> address(done(jdbc)))
                    .inRegion("west-midlands", OF_THE_REGION)
        };
    }

    static Situation ofTheirOwnRegion() {
        return Situation.named("their own region's imports", Map::of)
                .everybody(OF_THE_REGION)
                .body(UPLOAD, UPLOADED)
                .answers(UPLOAD, OF_THE_REGION, 202);
    }

    private static Map<String, String> address(String importId) {
        return Map.of("importId", importId);
    }

    private static String done(JdbcClient jdbc) {
        String id = "0000" + UUID.randomUUID().toString().substring(4); // older than any real one
        jdbc.sql("""
                INSERT INTO import (id, region, uploaded_by, uploaded_at, format, dry_run, status, key_erased)
                VALUES (?, 'west-midlands', 'somebody', now(), 'ISTV_CSV', false, 'DONE', true)
                """).param(id).update();
        return id;
    }
}
