package uk.reachable.intervention.returns.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.intervention.returns.Story;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.intervention.returns.Returns.row;

/** A return that was submitted; each test has a year of its own. */
@InterventionTest
class FilingIT {
    private final Returns returns;
    private final JdbcClient jdbc;
    private final String programme;

    @Autowired
    FilingIT(Returns returns, JdbcClient jdbc) {
        this.returns = returns;
        this.jdbc = jdbc;
        programme = returns.programme("west-midlands", "E08000025").id();
    }

    @Test
    void aReturnIsFrozenWhenSubmitted() {
        reached("2011-05-01T10:00:00Z");
        JsonNode submitted = submit("REACH", 2011);

        reached("2011-05-02T10:00:00Z");

        JsonNode read = returns.read("/api/returns/" + submitted.path("id").asString());
        assertThat(read).isEqualTo(submitted);
        assertThat(read.path("version").asInt()).isEqualTo(1);
        assertThat(under25(read.path("table"))).isEqualTo(1);
    }

    @Test
    void aReturnIsOpenlyRestatedLater() {
        reached("2012-05-01T10:00:00Z");
        String id = submit("REACH", 2012).path("id").asString();
        reached("2012-05-02T10:00:00Z");

        JsonNode restated = Returns.json(restate(id));

        assertThat(restated.path("version").asInt()).isEqualTo(2);
        assertThat(under25(restated.path("table"))).isEqualTo(2);
        assertThat(under25(restated.at("/versions/0/table"))).isEqualTo(1);
        assertThat(restated.at("/versions/1/reason").asString()).isEqualTo("LATE_RECORDS");
        JsonNode difference = row(restated.at("/versions/1/differences"), "line", programme);
        assertThat(difference.path("column").asString()).isEqualTo("under25");
        assertThat(difference.path("before").asInt()).isEqualTo(1);
        assertThat(difference.path("after").asInt()).isEqualTo(2);
        assertThat(returns.read("/api/returns/" + id)).isEqualTo(restated);
    }

    @Test
    void nothingIsRestatedWhereNothingHasChanged() {
        String id = submit("REACH", 2013).path("id").asString();

        restate(id).expectStatus().isEqualTo(409);
    }

    @Test
    void aProgrammePublishedSinceThatReachedNobodyThenIsNoChange() {
        String id = submit("REACH", 2010).path("id").asString();
        returns.programme("west-midlands", "E08000025");

        restate(id).expectStatus().isEqualTo(409);
    }

    @Test
    void aReturnIsSubmittedOnceAndOnlyWhenItsPeriodIsOver() {
        submit("REACH", 2014);

        post("REACH", "2014-01-01", "2014-12-31").expectStatus().isEqualTo(409);
        post("REACH", "2026-10-01", "2026-11-21").expectStatus().isBadRequest();
        post("REACH", "2026-10-02", "2026-10-01").expectStatus().isBadRequest();
    }

    @Test
    void theHashIsOfWhatWasFrozenAndNothingCanChangeIt() throws NoSuchAlgorithmException {
        JsonNode submitted = submit("REACH", 2015);
        String id = submitted.path("id").asString();
        String content = jdbc.sql("SELECT content FROM filed_return_version WHERE return_id = :id")
                .param("id", id)
                .query(String.class)
                .single();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

        assertThat(submitted.path("hash").asString()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThatThrownBy(() -> jdbc.sql("UPDATE filed_return_version SET content = '{}' WHERE return_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfReturnCanBeSubmittedAndIsListed(ReturnKind kind) {
        String id = submit(kind.name(), 2016).path("id").asString();

        JsonNode listed = row(returns.read("/api/returns"), "id", id);

        assertThat(listed.path("kind").asString()).isEqualTo(kind.name());
        assertThat(listed.path("from").asString()).isEqualTo("2016-01-01");
    }

    @Test
    void aReturnIsReadAsATableByASpreadsheet() {
        reached("2018-05-01T10:00:00Z");
        String id = submit("REACH", 2018).path("id").asString();

        String csv = returns.csv("/api/returns/" + id);

        assertThat(csv).startsWith("key,name,under25,over25,professionals,differentPeople\r\n");
        assertThat(csv).contains(programme + ",Programme " + programme + ",1,0,0,\r\n");
        assertThat(csv).endsWith("total,Total,1,0,0,1\r\n");
    }

    @Test
    void anotherRegionNeverHearsOfIt() {
        String id = submit("REACH", 2017).path("id").asString();

        returns.get("/api/returns/" + id, Returns.managerOfWestYorkshire())
                .expectStatus()
                .isNotFound();
        returns.get("/api/returns/" + id, TestTokens.dutyOfficer())
                .expectStatus()
                .isForbidden();
    }

    private void reached(String at) {
        returns.hear(Story.of(programme).answers(ContactAnswer.YES, at));
    }

    private JsonNode submit(String kind, int year) {
        return Returns.json(
                post(kind, year + "-01-01", year + "-12-31").expectStatus().isCreated());
    }

    private ResponseSpec post(String kind, String from, String to) {
        String body = "{\"kind\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(kind, from, to);
        return returns.post("/api/returns", body, TestTokens.programmeManager());
    }

    private ResponseSpec restate(String id) {
        return returns.post(
                "/api/returns/" + id + "/restate", "{\"reason\": \"LATE_RECORDS\"}", TestTokens.programmeManager());
    }

    private int under25(JsonNode table) {
        return row(table.path("lines"), "key", programme).at("/figures/under25").asInt();
    }
}
