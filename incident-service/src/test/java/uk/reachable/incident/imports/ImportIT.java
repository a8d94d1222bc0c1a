package uk.reachable.incident.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class ImportIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String CSV = "police-street-csv";
    private static final String JSON = "police-api-json";
    private static final String ISTV = "istv-csv";

    private final Api api;
    private final Uploads uploads;
    private final JdbcClient jdbc;

    ImportIT(Api api, JdbcClient jdbc, @LocalServerPort int port) {
        this.api = api;
        this.uploads = new Uploads(api, port);
        this.jdbc = jdbc;
    }

    @Test
    @Timeout(60)
    void aFileOf30000RowsWith500BadOnesOfTenKindsIsImportedAndImportingItAgainAddsNothing() {
        String file = StreetFile.of(30, 30_000, 500);
        JsonNode first = uploads.done(DESK, CSV, file);
        JsonNode again = uploads.done(DESK, CSV, file);
        assertThat(counts(first)).isEqualTo("DONE 30000 = 29500 + 0 + 500");
        assertThat(first.at("/progress").asInt()).isEqualTo(100);
        assertThat(first.at("/errors").findValuesAsString("reason").stream().distinct())
                .hasSize(StreetFile.kinds());
        assertThat(first.at("/errors").size()).isEqualTo(500);
        assertThat(first.at("/errors/0/line").asInt()).isEqualTo(61);
        assertThat(counts(again)).isEqualTo("DONE 30000 = 0 + 29500 + 500");
        assertThat(importedBy(first)).isEqualTo(29_500);
    }

    @Test
    void aCrimeOfTheCsvIsADuplicateInTheJsonOfTheApi() {
        uploads.done(DESK, CSV, StreetFile.of(31, 2, 0));
        JsonNode json = uploads.done(
                DESK,
                JSON,
                "[" + crime(StreetFile.id(31, 0)) + "," + crime(StreetFile.id(31, 7)) + "," + crime("") + ","
                        + crime("") + "]");
        assertThat(counts(json)).isEqualTo("DONE 4 = 3 + 1 + 0");
    }

    @Test
    void equalRowsWithoutAnIdAreAllImportedAndAllKnownAgain() {
        String file = StreetFile.HEADER + "\n"
                + ",2024-05,F,F,-1.9,52.4,On or near A,E01008881,Birmingham 067A,Anti-social behaviour,,\n".repeat(3);
        assertThat(counts(uploads.done(DESK, CSV, file))).isEqualTo("DONE 3 = 3 + 0 + 0");
        assertThat(counts(uploads.done(DESK, CSV, file))).isEqualTo("DONE 3 = 0 + 3 + 0");
    }

    @Test
    void jsonCutInHalfIsRefusedAndNothingOfItIsImported() {
        StringBuilder half = new StringBuilder("[");
        for (int number = 0; number < 3000; number++) {
            half.append(crime(StreetFile.id(32, number))).append(',');
        }
        JsonNode refused =
                uploads.done(DESK, JSON, half.append("{\"category\": \"dru").toString());
        assertThat(counts(refused)).isEqualTo("REFUSED 0 = 0 + 0 + 0");
        assertThat(refused.at("/errors/0/reason").asString())
                .isEqualTo("The JSON breaks off or is broken here."
                        + " Fetch it from the police API again and upload the whole of it.");
        assertThat(importedBy(refused)).isZero();
    }

    @Test
    void anEmptyFileAndAZipBombNamedCsvAreRefusedWithTheRemedy() throws IOException {
        JsonNode empty = uploads.done(DESK, "", CSV, new byte[0]);
        JsonNode bomb = uploads.done(DESK, "", CSV, zipped(64));
        assertThat(empty.at("/errors/0/reason").asString()).startsWith("The file is empty.");
        assertThat(bomb.at("/errors/0/reason").asString()).startsWith("This is no CSV text in UTF-8. Unpack");
        assertThat(List.of(counts(empty), counts(bomb))).containsOnly("REFUSED 0 = 0 + 0 + 0");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsChangeNothing() {
        String file = "\uFEFF" + StreetFile.of(33, 3, 0).replace("\n", "\r\n");
        assertThat(counts(uploads.done(DESK, CSV, file))).isEqualTo("DONE 3 = 3 + 0 + 0");
    }

    @Test
    void aFileOf200MegabytesIsTooLargeAndTheAnswerSaysWhatToDo() {
        int before = imports();
        for (String[] headers : List.of(new String[0], new String[] {"Idempotency-Key", "too-large"})) {
            Uploads.Answer answer = uploads.sendZeros(DESK, 200, headers);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text("/detail")).contains("at most 64 MiB");
        }
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aFormatThatIsNotKnownIsNamedAsTheFieldToCorrect() {
        Uploads.Answer answer = uploads.send(DESK, "xlsx", new byte[1]);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("format");
    }

    @Test
    void aDryRunShowsTheMappingTheFirstRowsAndTheErrorsAndImportsNothing() {
        byte[] file = StreetFile.of(34, 20, 2).getBytes(StandardCharsets.UTF_8);
        JsonNode preview = uploads.done(DESK, "?dryRun=true", CSV, file);
        assertThat(counts(preview)).isEqualTo("DONE 20 = 0 + 0 + 2");
        assertThat(preview.at("/mapping/1/feeds").asString()).isEqualTo("MONTH");
        assertThat(preview.at("/preview").size()).isEqualTo(10);
        assertThat(preview.at("/preview/0/localAuthority").asString()).isEqualTo("E08000025");
        assertThat(importedBy(preview)).isZero();
        assertThat(counts(uploads.done(DESK, "", CSV, file))).isEqualTo("DONE 20 = 18 + 0 + 2");
    }

    @Test
    void assaultsFeedPatternsAndCallNoMeetingOneByOne() {
        int meetings = count("SELECT count(*) FROM meeting");
        StringBuilder file = new StringBuilder("Time,Method,Location type,Place,LSOA\n");
        for (int minute = 10; minute < 60; minute++) {
            file.append("2026-11-13 22:").append(minute).append(",Knife,Street,Coventry,E01009642\n");
        }
        JsonNode done = uploads.done(DESK, ISTV, file.toString());
        assertThat(counts(done)).isEqualTo("DONE 50 = 50 + 0 + 0");
        assertThat(count("SELECT count(*) FROM pattern_evidence WHERE incident_id IS NULL AND lsoa = 'E01009642'"
                        + " AND local_authority = 'E08000026' AND category = 'KNIFE_INJURY'"))
                .isEqualTo(50);
        assertThat(count("SELECT count(*) FROM meeting")).isEqualTo(meetings);
    }

    @Test
    void whoStandsInAnUploadByMistakeIsKeptNowhere() {
        JsonNode done = uploads.done(DESK, ISTV, """
                Patient,Time,Method,Location type,Place
                Marmaduke Unlikely,2026-11-12 22:10,Knife,Street,Marmaduke's house
                Marmaduke Unlikely,2026-11-12 22:10,Marmaduke,Street,
                """);
        String id = done.at("/id").asString();
        assertThat(counts(done)).isEqualTo("DONE 2 = 1 + 0 + 1");
        assertThat(count("SELECT count(*) FROM import_chunk WHERE import_id = '" + id + "'"))
                .isZero();
        Story.soon().until(() -> count("SELECT count(*) FROM import WHERE key_erased AND id = '" + id + "'") == 1);
        assertThat(Everything.in(jdbc)).doesNotContain("Marmaduke").doesNotContain(Everything.asBytes("Marmaduke"));
    }

    @Test
    void aRepeatedUploadWithTheSameKeyIsOneImport() {
        byte[] file = StreetFile.of(35, 2, 0).getBytes(StandardCharsets.UTF_8);
        String first =
                uploads.send(DESK, CSV, file, "Idempotency-Key", "upload-35").text("/id");
        String second =
                uploads.send(DESK, CSV, file, "Idempotency-Key", "upload-35").text("/id");
        assertThat(second).isEqualTo(first);
        assertThat(counts(uploads.ended(DESK, first))).isEqualTo("DONE 2 = 2 + 0 + 0");
    }

    @Test
    void twoUploadsOfOneFileAtTheSameTimeImportEachRowOnce() {
        byte[] file = StreetFile.of(37, 3000, 0).getBytes(StandardCharsets.UTF_8);
        List<String> ids = List.of(
                uploads.send(DESK, CSV, file).text("/id"),
                uploads.send(DESK, CSV, file).text("/id"));
        assertThat(ids.stream().map(id -> counts(uploads.ended(DESK, id))))
                .containsExactly("DONE 3000 = 3000 + 0 + 0", "DONE 3000 = 0 + 3000 + 0");
    }

    @Test
    void theNewestImportsOfTheRegionAreListedAndAnotherRegionsAreNot() {
        String id = uploads.done(DESK, CSV, StreetFile.of(36, 2, 0)).at("/id").asString();
        assertThat(api.get(DESK, "/api/imports").text("/0/id")).isEqualTo(id);
        assertThat(api.get(TestTokens.dutyWestYorkshire(), "/api/imports")
                        .response()
                        .body())
                .doesNotContain(id);
    }

    /** Status, then rows = imported + duplicates + rejected. */
    private static String counts(JsonNode view) {
        return "%s %d = %d + %d + %d"
                .formatted(
                        view.at("/status").asString(),
                        view.at("/rows").asInt(),
                        view.at("/imported").asInt(),
                        view.at("/duplicates").asInt(),
                        view.at("/rejected").asInt());
    }

    private static String crime(String id) {
        return "{\"category\": \"drugs\", \"month\": \"2024-06\", \"persistent_id\": \"" + id + "\", \"location\":"
                + " {\"latitude\": \"52.4\", \"longitude\": \"-1.9\", \"street\": {\"name\": \"On or near B\"}}}";
    }

    /** Zeros that unpack to as many MiB. */
    private static byte[] zipped(int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("crimes.csv"));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[Uploads.MIB]);
            }
        }
        return bytes.toByteArray();
    }

    private int importedBy(JsonNode view) {
        return jdbc.sql("SELECT count(*) FROM imported_row WHERE import_id = ?")
                .param(view.at("/id").asString())
                .query(Integer.class)
                .single();
    }

    private int imports() {
        return count("SELECT count(*) FROM import");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
