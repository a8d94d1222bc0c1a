package uk.reachable.incident.amendment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Stream;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class AmendmentIT {

    private static final String WHY = "\"why\": \"the hospital rang\"";
    private static final String MILD = Story.mildInjury();

    private final Api api;
    private final Desk desk;
    private final Story story;
    private final JdbcClient jdbc;

    AmendmentIT(Api api, Story story, JdbcClient jdbc) {
        this.api = api;
        this.desk = new Desk(api);
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void eachAmendmentIsKeptWithWhoWhenAndWhy() {
        Case logged = story.logged();
        Api.Answer amended = desk.does(logged, "amendments", WHY, "\"severity\": \"FATAL\"", "\"setting\": \"HOME\"");
        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.text("/version")).isEqualTo("2");
        JsonNode steps = desk.history(logged).at("/steps");
        assertThat(steps.findValuesAsString("kind")).containsExactly("LOGGED", "AMENDED");
        JsonNode step = steps.get(1);
        assertThat(step.at("/by").asString()).isEqualTo("duty.officer");
        assertThat(step.at("/organisationName").asString()).isEqualTo("West Midlands Violence Reduction Partnership");
        assertThat(step.at("/why").asString()).isEqualTo("the hospital rang");
        assertThat(step.at("/at").asString()).isNotEmpty();
        assertThat(step.at("/changes").toString())
                .contains("{\"field\":\"severity\",\"before\":\"CRITICAL\",\"after\":\"FATAL\"}")
                .contains("{\"field\":\"setting\",\"before\":\"EMERGENCY_DEPARTMENT\",\"after\":\"HOME\"}");
        assertThat(desk.boardRow(logged).at("/severity").asString()).isEqualTo("FATAL");
        assertThat(audited(logged)).contains("duty.officer READ_HISTORY");
    }

    @Test
    void concurrentEditsNeverOverwriteEachOtherSilently() throws Exception {
        Case logged = story.logged();
        List<Callable<Api.Answer>> edits = List.of(
                () -> desk.at(1, logged, "amendments", WHY, "\"severity\": \"SERIOUS\""),
                () -> desk.at(1, logged, "amendments", WHY, "\"category\": \"ROBBERY\""),
                () -> desk.at(1, logged, "amendments", WHY, "\"lsoa\": \"E01008882\""));
        List<Api.Answer> answers;
        try (var officers = Executors.newFixedThreadPool(3)) {
            answers = officers.invokeAll(edits).stream()
                    .map(edit -> edit.resultNow())
                    .toList();
        }
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(desk.history(logged).at("/steps").size()).isEqualTo(2);
        assertThat(desk.version(logged)).isEqualTo(2);
    }

    @Test
    void anOldVersionIsToldWhatWasChangedSinceByWhomAndWhen() {
        Case logged = story.logged();
        desk.does(logged, "amendments", WHY, "\"severity\": \"FATAL\"");
        Api.Answer late = desk.at(1, logged, "amendments", WHY, "\"severity\": \"LOW\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/version")).isEqualTo("2");
        assertThat(late.text("/changes/0/by")).isEqualTo("duty.officer");
        assertThat(late.text("/changes/0/at")).isNotEmpty();
        assertThat(late.text("/changes/0/changes/0/field")).isEqualTo("severity");
        assertThat(late.text("/changes/0/changes/0/after")).isEqualTo("FATAL");
        assertThat(desk.boardRow(logged).at("/severity").asString()).isEqualTo("FATAL");
    }

    @Test
    void aCorrectionToWhatIsSoAlreadyLeavesTheRecord() {
        Case logged = story.logged();
        Api.Answer same = desk.does(logged, "amendments", WHY, "\"severity\": \"CRITICAL\"");
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.text("/version")).isEqualTo("1");
        assertThat(desk.history(logged).at("/steps").size()).isEqualTo(1);
    }

    @Test
    void aReassessedSeverityCanCallAMeetingLater() {
        Case logged = story.logged(TestTokens.dutyOfficer(), MILD);
        assertThat(desk.response(logged).at("/meeting").isNull()).isTrue();
        Api.Answer amended = desk.does(logged, "amendments", WHY, "\"severity\": \"SERIOUS\"");
        assertThat(amended.text("/meetingCalled/rule")).isEqualTo("wm-knife-child");
        assertThat(desk.response(logged).at("/meeting/status").asString()).isEqualTo("CALLED");
        assertThat(desk.boardRow(logged).at("/meeting/id").asString()).isEqualTo(amended.text("/meetingCalled/id"));
        soon().until(() -> told(logged).size() == 4);
        assertThat(told(logged).subList(2, 4)).containsExactly("IncidentAmended", "MeetingCalled");
    }

    @Test
    void aMilderSeverityNeverUncallsAMeeting() {
        Case logged = story.logged();
        String called = desk.response(logged).at("/meeting/id").asString();
        Api.Answer amended = desk.does(logged, "amendments", WHY, "\"severity\": \"LOW\"");
        assertThat(amended.body().at("/meetingCalled").isNull()).isTrue();
        assertThat(desk.response(logged).at("/meeting/id").asString()).isEqualTo(called);
        assertThat(desk.response(logged).at("/meeting/status").asString()).isEqualTo("CALLED");
    }

    @Test
    void whoWatchesOnlyTheAreaThatAnIncidentLeftIsToldToLoadTheBoardWithoutIt() {
        Case logged = story.logged();
        try (Stream birmingham = api.stream(TestTokens.taskingBirmingham(), "/api/board/stream");
                Stream region = api.stream(TestTokens.dutyOfficer(), "/api/board/stream")) {
            soon().until(() -> birmingham.isOpen() && region.isOpen());
            desk.does(logged, "amendments", WHY, "\"localAuthority\": \"E08000026\"");
            soon().until(() -> !birmingham.events().isEmpty());
            assertThat(birmingham.events()).extracting(Stream.Event::name).containsExactly("reset");
            soon().until(() -> !region.events().isEmpty());
            assertThat(region.events()).extracting(Stream.Event::name).containsExactly("change");
        }
        assertThat(api.get(TestTokens.taskingBirmingham(), "/api/board")
                        .response()
                        .body())
                .doesNotContain(logged.incidentId());
        assertThat(desk.boardRow(logged).at("/localAuthorityName").asString()).isEqualTo("Coventry");
    }

    @Test
    void aSiteInWordsIsSealedBeforeAndAfterAndInTheHistory() {
        Case logged =
                story.logged(TestTokens.dutyOfficer(), MILD.replace("Heartlands Hospital", "the first secret place"));
        desk.does(logged, "amendments", "\"why\": \"his cousin rang\"", "\"site\": \"the second secret place\"");
        JsonNode change = desk.history(logged).at("/steps/1/changes/0");
        assertThat(change.at("/before").asString()).isEqualTo("the first secret place");
        assertThat(change.at("/after").asString()).isEqualTo("the second secret place");
        assertThat(api.get(TestTokens.dutyOfficer(), "/api/incidents/" + logged.incidentId() + "/notes")
                        .text("/site"))
                .isEqualTo("the second secret place");
        soon().until(() -> told(logged).size() == 3);
        String kept = Everything.in(jdbc);
        for (String secret : List.of("secret place", "his cousin rang")) {
            assertThat(kept).doesNotContain(secret, Everything.asBytes(secret));
            assertThat(values(logged)).noneMatch(value -> value.contains(secret));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "why": "x"                                         | severity
            "why": " ", "severity": "LOW"                      | why
            "why": "x", "severity": "WORSE"                    | severity
            "why": "x", "localAuthority": "E08000035"          | localAuthority
            "why": "x", "lsoa": "Bordesley"                    | lsoa
            "why": "x", "occurredAt": "2027-11-20T20:00:00Z"   | occurredAt
            """)
    void aCorrectionThatCannotBeIsNamedByItsFieldAndChangesNothing(String fields, String wrong) {
        Case logged = story.logged();
        Api.Answer answer = desk.does(logged, "amendments", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(wrong);
        assertThat(desk.version(logged)).isEqualTo(1);
    }

    @Test
    void manyCorrectionsAfterEachOtherAreAllKeptInTheirOrder() {
        Case logged = story.logged();
        IntStream.range(0, 5)
                .forEach(i -> desk.does(
                        logged, "amendments", WHY, "\"severity\": \"" + (i % 2 == 0 ? "LOW" : "FATAL") + "\""));
        assertThat(desk.history(logged).at("/steps").valueStream().map(step -> step.at("/version")
                        .asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    private List<String> audited(Case of) {
        return jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ?")
                .param(of.incidentId())
                .query(String.class)
                .list();
    }

    /** The names of its events. */
    private List<String> told(Case of) {
        return story.wire().records(Topic.INCIDENT, of.incidentId()).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .map(type -> type.replaceAll(".*\\.(\\w+)\\.v\\d+", "$1"))
                .toList();
    }

    private List<String> values(Case of) {
        return story.wire().records(Topic.INCIDENT, of.incidentId()).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
