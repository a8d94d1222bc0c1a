package uk.reachable.incident.imports.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.imports.ImportFormat;
import uk.reachable.incident.imports.StreetFile;
import uk.reachable.incident.imports.UploadedFiles;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Imports whose instance is killed, in a region that no other test imports for. */
@RunningService
class ResumeIT {

    private static final Region REGION = Regions.byId("avon-and-somerset").orElseThrow();
    private static final Token DESK = TestTokens.token("duty", "avon-vru", REGION.id(), "DUTY_OFFICER");
    private static final int ROWS = 3 * Chunk.SIZE + 500;

    private final JdbcClient jdbc;
    private final UploadedFiles files;
    private final ImportSteps steps;
    private final Ids ids;
    private final Clock clock;
    private final Api api;

    ResumeIT(JdbcClient jdbc, UploadedFiles files, ImportSteps steps, Ids ids, Clock clock, Api api) {
        this.jdbc = jdbc;
        this.files = files;
        this.steps = steps;
        this.ids = ids;
        this.clock = clock;
        this.api = api;
    }

    @Test
    void whatAKilledInstanceHasDoneIsKeptTheRestIsTakenUpAndEachRowIsThereOnce() throws IOException {
        Claim killed = claimed(40);
        steps.checked(killed, Checked.read(open(killed), () -> {}));
        RowSource source = open(killed);
        RowKeys keys = new RowKeys();
        steps.add(killed, next(source, keys));
        steps.add(killed, next(source, keys));
        assertThat(count("imported", killed)).isEqualTo(2 * Chunk.SIZE);

        leaseEnds(killed);
        Story.soon().until(() -> status(killed).equals("DONE"));

        assertThat(count("imported", killed)).isEqualTo(ROWS);
        assertThat(count("duplicates", killed)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM imported_row WHERE import_id = ?")
                        .param(killed.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
    }

    @Test
    void progressIsShownWhileItRuns() throws IOException {
        Claim running = claimed(43);
        steps.checked(running, Checked.read(open(running), () -> {}));
        RowSource source = open(running);
        RowKeys keys = new RowKeys();
        steps.add(running, next(source, keys));
        Api.Answer view = api.get(DESK, "/api/imports/" + running.id());
        leaseEnds(running);
        assertThat(view.text("/status")).isEqualTo("RUNNING");
        assertThat(view.body().at("/progress").asInt()).isEqualTo(28);
        assertThat(view.body().at("/rows").asInt()).isEqualTo(ROWS);
        Story.soon().until(() -> status(running).equals("DONE"));
    }

    @Test
    void anInstanceThatWakesUpAfterItsLeaseWritesNothing() throws IOException {
        Claim asleep = claimed(41);
        Chunk chunk = next(open(asleep), new RowKeys());
        leaseEnds(asleep);
        Story.soon().until(() -> status(asleep).equals("DONE"));
        assertThatThrownBy(() -> steps.add(asleep, chunk)).isInstanceOf(LostClaim.class);
        assertThat(count("done", asleep)).isEqualTo(ROWS);
    }

    @Test
    void anImportThatFailsAgainAndAgainIsGivenUpAndWhatItAddedIsTakenBack() throws IOException {
        Claim failing = claimed(42);
        steps.checked(failing, Checked.read(open(failing), () -> {}));
        steps.add(failing, next(open(failing), new RowKeys()));
        jdbc.sql("UPDATE import SET attempts = 5 WHERE id = ?")
                .param(failing.id())
                .update();

        leaseEnds(failing);
        Story.soon().until(() -> status(failing).equals("REFUSED"));

        assertThat(count("imported", failing)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM imported_row WHERE import_id = ?")
                        .param(failing.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anImportFeedsPatternsWhenItIsDoneAndNotBefore() throws IOException {
        String row = "2026-11-10 22:10,Knife,South Gloucestershire\n";
        Claim running = claimed(ImportFormat.ISTV_CSV, "Time,Method,Place\n" + row.repeat(7));
        steps.checked(running, Checked.read(open(running), () -> {}));
        steps.add(running, next(open(running), new RowKeys()));
        assertThat(evidence()).isZero();
        leaseEnds(running);
        Story.soon().until(() -> status(running).equals("DONE"));
        assertThat(evidence()).isEqualTo(7);
    }

    private int evidence() {
        return jdbc.sql("SELECT count(*) FROM pattern_evidence WHERE region = ? AND incident_id IS NULL")
                .param(REGION.id())
                .query(Integer.class)
                .single();
    }

    /** An import that is worked on elsewhere. */
    private Claim claimed(int seed) throws IOException {
        return claimed(ImportFormat.POLICE_STREET_CSV, StreetFile.of(seed, ROWS, 0));
    }

    private Claim claimed(ImportFormat format, String file) throws IOException {
        String id = ids.next();
        jdbc.sql("""
                INSERT INTO import (id, region, uploaded_by, uploaded_at, format, dry_run, status, epoch, lease_until)
                VALUES (?, ?, 'somebody', now(), ?, false, 'RUNNING', 1, 'infinity')
                """).params(id, REGION.id(), format.name()).update();
        files.keep(id, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return new Claim(id, REGION, format, false, 1, 1, null, 0);
    }

    private RowSource open(Claim claim) {
        return claim.format().open(files.open(claim.id()), new Circumstances(REGION, clock.instant()));
    }

    private static Chunk next(RowSource source, RowKeys keys) {
        return Objects.requireNonNull(Chunk.read(source, keys));
    }

    private void leaseEnds(Claim claim) {
        jdbc.sql("UPDATE import SET lease_until = '-infinity' WHERE id = ?")
                .param(claim.id())
                .update();
    }

    private String status(Claim claim) {
        return jdbc.sql("SELECT status FROM import WHERE id = ?")
                .param(claim.id())
                .query(String.class)
                .single();
    }

    private int count(String column, Claim claim) {
        return jdbc.sql("SELECT " + column + " FROM import WHERE id = ?")
                .param(claim.id())
                .query(Integer.class)
                .single();
    }
}
