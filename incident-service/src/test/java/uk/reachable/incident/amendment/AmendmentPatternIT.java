package uk.reachable.incident.amendment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Wire;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** In West Yorkshire, each test in neighbourhoods of its own: three knife injuries in 28 days call a meeting there. */
@RunningService
class AmendmentPatternIT {

    private final Api api;
    private final Wire wire;
    private final JdbcClient jdbc;

    AmendmentPatternIT(Api api, Wire wire, JdbcClient jdbc) {
        this.api = api;
        this.wire = wire;
        this.jdbc = jdbc;
    }

    @Test
    void anAmendmentAsksThePatternsOfLoggedIncidentsTooAndSaysSoInTheSameSentence() {
        List<String> there = Stream.of(1, 2).map(_ -> stabbingIn("E01010101")).toList();
        String elsewhere = stabbingIn("E01010102");
        Api.Answer amended = amend(elsewhere, "\"lsoa\": \"E01010101\"");
        assertThat(amended.text("/meetingCalled/rule")).isEqualTo("wy-knives-in-a-neighbourhood");
        assertThat(amended.text("/meetingCalled/because"))
                .isEqualTo("called because there were 3 knife injuries in neighbourhood E01010101 of Leeds within 28"
                        + " days, at or above 3, pattern 1 of version 1");
        for (String one : List.of(there.get(0), there.get(1), elsewhere)) {
            assertThat(response(one).text("/meeting/because")).isEqualTo(amended.text("/meetingCalled/because"));
            assertThat(onTheBoard(one)).contains(amended.text("/meetingCalled/id"));
        }
        Story.soon().until(() -> told(elsewhere).contains("\"meetingId\":\"" + amended.text("/meetingCalled/id")));
    }

    @Test
    void aReassessedSeverityAsksThePatternsTooWhereNoRuleCoversItAnyMore() {
        String critical = log("KNIFE_INJURY", "CRITICAL", "E01010111");
        jdbc.sql("UPDATE meeting SET status = 'CANCELLED' WHERE incident_id = ?")
                .param(critical)
                .update();
        stabbingIn("E01010111");
        log("KNIFE_INJURY", "CRITICAL", "E01010111");
        assertThat(amend(critical, "\"severity\": \"SERIOUS\"").text("/meetingCalled/rule"))
                .isEqualTo("wy-knives-in-a-neighbourhood");
    }

    @Test
    void anAmendedIncidentIsAddedToThePatternsMeetingThatIsStillToTakePlace() {
        String called = third("E01010121");
        String elsewhere = stabbingIn("E01010122");
        assertThat(amend(elsewhere, "\"lsoa\": \"E01010121\"").text("/meetingCalled/id"))
                .isEqualTo(called);
        assertThat(response(elsewhere).text("/meeting/id")).isEqualTo(called);
    }

    @Test
    void aPatternThatHasCalledAMeetingAboutTheIncidentDoesNotCallItAgain() {
        String called = third("E01010131");
        String counted = jdbc.sql("SELECT incident_id FROM meeting WHERE id = ?")
                .param(called)
                .query(String.class)
                .single();
        jdbc.sql("UPDATE meeting SET status = 'HELD', called_at = called_at - interval '1 day' WHERE id = ?")
                .param(called)
                .update();
        stabbingIn("E01010131");
        stabbingIn("E01010131");
        assertThat(amend(counted, "\"severity\": \"LOW\"")
                        .body()
                        .at("/meetingCalled")
                        .isNull())
                .isTrue();
    }

    @Test
    void anAmendmentOfWhatPatternsDoNotAskForCallsNothing() {
        String first = stabbingIn("E01010141");
        stabbingIn("E01010141");
        jdbc.sql("UPDATE incident SET lsoa = 'E01010141' WHERE id = ?")
                .param(stabbingIn("E01010142"))
                .update();
        assertThat(amend(first, "\"setting\": \"HOME\"")
                        .body()
                        .at("/meetingCalled")
                        .isNull())
                .isTrue();
    }

    @Test
    void twoAmendedAtOnceCannotBothMissTheOneThatCompletesAPattern() {
        stabbingIn("E01010151");
        List<CompletableFuture<Api.Answer>> both = Stream.of(1, 2)
                .map(_ -> stabbingIn("E01010152"))
                .map(one -> CompletableFuture.supplyAsync(() -> amend(one, "\"lsoa\": \"E01010151\"")))
                .toList();
        assertThat(both)
                .extracting(one -> one.join().text("/meetingCalled/rule"))
                .containsExactlyInAnyOrder("", "wy-knives-in-a-neighbourhood");
    }

    /** The id of the meeting that three in this neighbourhood have called. */
    private String third(String lsoa) {
        stabbingIn(lsoa);
        stabbingIn(lsoa);
        return response(stabbingIn(lsoa)).text("/meeting/id");
    }

    private String stabbingIn(String lsoa) {
        return log("KNIFE_INJURY", "SERIOUS", lsoa);
    }

    private String log(String category, String severity, String lsoa) {
        Api.Answer logged =
                api.post(TestTokens.dutyWestYorkshire(), "/api/incidents", """
                {"category": "%s", "severity": "%s", "localAuthority": "E08000035", "lsoa": "%s"}
                """.formatted(category, severity, lsoa));
        assertThat(logged.status()).isEqualTo(201);
        return logged.text("/id");
    }

    private Api.Answer amend(String incidentId, String what) {
        Api.Answer amended = api.post(
                TestTokens.dutyWestYorkshire(),
                "/api/incidents/" + incidentId + "/amendments",
                "{\"version\": 1, \"why\": \"the ambulance service rang\", " + what + "}");
        assertThat(amended.status()).isEqualTo(200);
        return amended;
    }

    private Api.Answer response(String incidentId) {
        return api.get(TestTokens.dutyWestYorkshire(), "/api/incidents/" + incidentId + "/response");
    }

    private String onTheBoard(String incidentId) {
        return jdbc.sql("SELECT row::text FROM board_row WHERE incident_id = ?")
                .param(incidentId)
                .query(String.class)
                .single();
    }

    private String told(String incidentId) {
        return wire.records(Topic.INCIDENT, incidentId).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }
}
