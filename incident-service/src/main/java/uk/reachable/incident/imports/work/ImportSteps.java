package uk.reachable.incident.imports.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.imports.ImportStatus;
import uk.reachable.incident.imports.UploadedFiles;
import uk.reachable.incident.imports.format.ReadRow.Refused;

/** The steps of an import, each one transaction with its progress: a killed instance leaves a whole number of them. */
@Component
class ImportSteps {

    /** More errors than this nobody reads; the rest is counted. */
    static final int SHOWN_ERRORS = 1000;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ImportedRows rows;
    private final UploadedFiles files;
    private final JsonMapper json;
    private final Clock clock;

    ImportSteps(JdbcClient jdbc, Claims claims, ImportedRows rows, UploadedFiles files, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.rows = rows;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** The whole file can be read. */
    @Transactional
    public void checked(Claim claim, Checked file) {
        claims.hold(claim);
        jdbc.sql("UPDATE import SET total = ?, mapping = ?::jsonb, preview = ?::jsonb, attempts = 0 WHERE id = ?")
                .params(
                        file.rows(),
                        json.writeValueAsString(file.mapping()),
                        json.writeValueAsString(claim.dryRun() ? file.preview() : List.of()),
                        claim.id())
                .update();
    }

    /** A chunk is worked off; in a dry run it is only counted. */
    @Transactional
    public void add(Claim claim, Chunk chunk) {
        claims.hold(claim);
        int fresh = claim.dryRun()
                ? chunk.facts().size() - rows.known(claim, chunk.facts().keySet())
                : rows.add(claim, chunk.facts());
        keepErrors(claim, chunk.refused());
        jdbc.sql("""
                UPDATE import SET done = done + :rows, imported = imported + :imported,
                                  duplicates = duplicates + :duplicates, rejected = rejected + :rejected, attempts = 0
                WHERE id = :id
                """)
                .param("rows", chunk.rows())
                .param("imported", claim.dryRun() ? 0 : fresh)
                .param("duplicates", chunk.understood() - fresh)
                .param("rejected", chunk.refused().size())
                .param("id", claim.id())
                .update();
    }

    /** Nothing is left to do. */
    @Transactional
    public void done(Claim claim) {
        claims.hold(claim);
        end(claim, ImportStatus.DONE);
    }

    /** Nothing of the file is taken, and what was taken already is taken back. */
    @Transactional
    public void refuse(Claim claim, int line, String reason) {
        claims.hold(claim);
        rows.remove(claim);
        jdbc.sql("DELETE FROM import_error WHERE import_id = ?")
                .param(claim.id())
                .update();
        keepErrors(claim, List.of(new Refused(line, reason)));
        jdbc.sql("UPDATE import SET total = NULL, imported = 0, duplicates = 0, rejected = 0 WHERE id = ?")
                .param(claim.id())
                .update();
        end(claim, ImportStatus.REFUSED);
    }

    private void end(Claim claim, ImportStatus status) {
        files.forget(claim.id());
        jdbc.sql("UPDATE import SET status = ?, ended_at = ? WHERE id = ?")
                .params(status.name(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), claim.id())
                .update();
    }

    private void keepErrors(Claim claim, List<Refused> errors) {
        jdbc.sql("""
                INSERT INTO import_error (import_id, line, reason)
                SELECT :id, line, reason FROM unnest(:lines::text[]::integer[], :reasons::text[]) AS e (line, reason)
                LIMIT greatest(0, :most - (SELECT count(*) FROM import_error WHERE import_id = :id))
                """)
                .param("id", claim.id())
                .param("most", SHOWN_ERRORS)
                .param(
                        "lines",
                        errors.stream()
                                .map(error -> Integer.toString(error.line()))
                                .toArray(String[]::new))
                .param("reasons", errors.stream().map(Refused::reason).toArray(String[]::new))
                .update();
    }
}
