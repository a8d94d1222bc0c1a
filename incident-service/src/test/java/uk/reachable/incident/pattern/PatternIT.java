package uk.reachable.incident.pattern;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Wire;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** In West Yorkshire, each test in a neighbourhood of its own: three knife injuries in 28 days call a meeting there. */
@RunningService
class PatternIT {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Api api;
    private final Wire wire;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    PatternIT(Api api, Wire wire, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.wire = wire;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void severalIncidentsOfAKindInOneNeighbourhoodCallAMeetingAboutAllOfThem() {
        Api.Answer first = stabbingIn("E01010001");
        stabbingIn("E01010002");
        Api.Answer second = stabbingIn("E01010001");
        Api.Answer third = stabbingIn("E01010001");
        assertThat(meeting(first)).isEmpty();
        assertThat(meeting(second)).isEmpty();
        assertThat(third.text("/meeting/rule")).isEqualTo("wy-knives-in-a-neighbourhood");
        assertThat(third.text("/meeting/because"))
                .isEqualTo("called because there were 3 knife injuries in neighbourhood E01010001 of Leeds within 28"
                        + " days, at or above 3, pattern 1 of version 1");
        for (Api.Answer one : List.of(first, second, third)) {
            assertThat(shown(one, "/response").text("/meeting/because")).isEqualTo(third.text("/meeting/because"));
            assertThat(onTheBoard(one)).contains(meeting(third));
        }
        Story.soon().until(() -> told(third).contains("\"meetingId\":\"" + meeting(third)));
    }

    @Test
    void aPatternCallsOneMeetingNotAnotherForEachFurtherIncident() {
        String called = meeting(third("E01010011"));
        Api.Answer fourth = stabbingIn("E01010011");
        assertThat(meeting(fourth)).isEqualTo(called);
        assertThat(shown(fourth, "/response").text("/meeting/id")).isEqualTo(called);
        status(called, "SCHEDULED");
        assertThat(stabbingIn("E01010011").text("/meeting/status")).isEqualTo("SCHEDULED");
        Story.soon().until(() -> told(fourth).contains("\"incidentReference\""));
        assertThat(told(fourth)).doesNotContain("meetingId");
    }

    @Test
    void whatAMeetingWasAboutDoesNotCallTheNextOne() {
        String called = meeting(third("E01010021"));
        clock.advance(A_MOMENT);
        stabbingIn("E01010021");
        status(called, "HELD");
        clock.advance(A_MOMENT);
        assertThat(meeting(stabbingIn("E01010021"))).isEmpty();
        assertThat(meeting(stabbingIn("E01010021"))).isEmpty();
        assertThat(meeting(stabbingIn("E01010021"))).isNotEmpty().isNotEqualTo(called);
    }

    @Test
    void twoLoggedAtOnceCannotBothMissTheOneThatCompletesAPattern() {
        List<CompletableFuture<Api.Answer>> all = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> stabbingIn("E01010031")))
                .toList();
        List<String> meetings = all.stream().map(one -> meeting(one.join())).toList();
        assertThat(meetings).filteredOn(String::isEmpty).hasSize(2);
        assertThat(meetings)
                .filteredOn(id -> !id.isEmpty())
                .hasSize(4)
                .containsOnly(meetings.stream()
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "E01010041, 'UPDATE incident SET status = ''DUPLICATE'' WHERE id = ?'",
        "E01010042, 'UPDATE incident SET status = ''CLOSED'', closure_reason = ''LOGGED_IN_ERROR'' WHERE id = ?'"
    })
    void aDuplicateAndWhatWasLoggedInErrorAreNotCounted(String lsoa, String never) {
        jdbc.sql(never).param(stabbingIn(lsoa).text("/id")).update();
        stabbingIn(lsoa);
        assertThat(meeting(stabbingIn(lsoa))).isEmpty();
        assertThat(meeting(stabbingIn(lsoa))).isNotEmpty();
    }

    @Test
    void anIncidentWithAMeetingOfItsOwnKeepsItAndCountsInThePattern() {
        Api.Answer critical = log("KNIFE_INJURY", "CRITICAL", "\"lsoa\": \"E01010051\"");
        String pattern = meeting(third("E01010051", 1));
        assertThat(pattern).isNotEmpty();
        assertThat(shown(critical, "/response").text("/meeting/id"))
                .isEqualTo(meeting(critical))
                .isNotEqualTo(pattern);
    }

    @Test
    void severalIncidentsWithinRKmCallAMeetingWhereCoordinatesAreExact() {
        // 0.01 degrees of latitude are 1.11 km; two km are asked for.
        log("SCHOOL_DISORDER", "LOW", BRADFORD, at(53.800, -1.550));
        disorderAt(53.830, -1.550);
        assertThat(meeting(log("SCHOOL_DISORDER", "LOW", "\"lsoa\": \"E01010061\"")))
                .isEmpty();
        assertThat(meeting(disorderAt(53.805, -1.550))).isEmpty();
        Api.Answer third = disorderAt(53.812, -1.551);
        assertThat(third.text("/meeting/rule")).isEqualTo("wy-school-disorder-nearby");
        assertThat(shown(third, "/response").body().at("/meeting/invited").findValuesAsString("organisation"))
                .contains("leeds-city-council", "bradford-council");
        assertThat(meeting(disorderAt(53.820, -1.550))).isEqualTo(meeting(third));
        assertThat(meeting(disorderAt(53.840, -1.550))).isEmpty();
    }

    @Test
    void exactCoordinatesLeaveInNoEventAndShowOnNoBoard() {
        Api.Answer logged = disorderAt(53.71234, -1.76543);
        assertThat(onTheBoard(logged)).doesNotContain("53.71", "1.765");
        Story.soon().until(() -> told(logged).contains("\"incidentReference\""));
        assertThat(told(logged)).doesNotContain("53.71", "1.765");
        assertThat(jdbc.sql("SELECT latitude FROM incident WHERE id = ?")
                        .param(logged.text("/id"))
                        .query(Double.class)
                        .single())
                .isEqualTo(53.71234);
    }

    private Api.Answer third(String lsoa) {
        return third(lsoa, 2);
    }

    /** @param before how many there are to be before it */
    private Api.Answer third(String lsoa, int before) {
        for (int i = 0; i < before; i++) {
            stabbingIn(lsoa);
        }
        return stabbingIn(lsoa);
    }

    private Api.Answer stabbingIn(String lsoa) {
        return log("KNIFE_INJURY", "SERIOUS", "\"lsoa\": \"" + lsoa + "\"");
    }

    private Api.Answer disorderAt(double latitude, double longitude) {
        return log("SCHOOL_DISORDER", "LOW", at(latitude, longitude));
    }

    private static String at(double latitude, double longitude) {
        return "\"location\": {\"latitude\": %s, \"longitude\": %s}".formatted(latitude, longitude);
    }

    private Api.Answer log(String category, String severity, String where) {
        return log(category, severity, LEEDS, where);
    }

    private Api.Answer log(String category, String severity, String localAuthority, String where) {
        Api.Answer logged = api.post(TestTokens.dutyWestYorkshire(), "/api/incidents", """
                {"category": "%s", "severity": "%s", "localAuthority": "%s", %s}
                """.formatted(
                        category, severity, localAuthority, where));
        assertThat(logged.status()).isEqualTo(201);
        return logged;
    }

    private Api.Answer shown(Api.Answer logged, String part) {
        return api.get(TestTokens.dutyWestYorkshire(), "/api/incidents/" + logged.text("/id") + part);
    }

    /** Empty when none is called. */
    private static String meeting(Api.Answer logged) {
        return logged.text("/meeting/id");
    }

    private String onTheBoard(Api.Answer logged) {
        return Objects.requireNonNull(jdbc.sql("SELECT row::text FROM board_row WHERE incident_id = ?")
                .param(logged.text("/id"))
                .query(String.class)
                .single());
    }

    private String told(Api.Answer logged) {
        return wire.records(Topic.INCIDENT, logged.text("/id")).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private void status(String meeting, String status) {
        jdbc.sql("UPDATE meeting SET status = ? WHERE id = ?")
                .params(status, meeting)
                .update();
    }
}
