package uk.reachable.incident.logging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Wire;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class LogIncidentIT {

    private final Api api;
    private final Wire wire;
    private final JdbcClient jdbc;
    private final JdbcClient keys;
    private final MutableClock clock;

    LogIncidentIT(
            Api api, Wire wire, JdbcClient jdbc, @Qualifier("keyDatabase") DataSource keyDatabase, MutableClock clock) {
        this.api = api;
        this.wire = wire;
        this.jdbc = jdbc;
        this.keys = JdbcClient.create(keyDatabase);
        this.clock = clock;
    }

    @Test
    void theDutyOfficerGetsTheIdsTheMeetingAndTheReferrals() {
        Api.Answer answer = log(Story.stabbing());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/incidents/" + answer.text("/id"));
        assertThat(answer.text("/reference")).matches("WM-2026-\\d{6}");
        assertThat(answer.text("/status")).isEqualTo("LOGGED");
        assertThat(answer.text("/meeting/status")).isEqualTo("CALLED");
        assertThat(answer.text("/meeting/dueBy"))
                .isEqualTo(clock.instant().plus(Duration.ofHours(24)).toString());
        assertThat(answer.text("/referrals/0/need")).isEqualTo("REACHABLE_MOMENT");
        assertThat(answer.text("/referrals/0/personId")).isEqualTo(answer.text("/people/0/id"));
        assertThat(answer.body().at("/todos").size()).isZero();
    }

    @Test
    void anIncidentOfWhichLittleIsKnownIsLoggedWithItsToDos() {
        Api.Answer answer = log("""
                {"category": "OTHER", "severity": "LOW", "localAuthority": "E08000026",
                 "people": [{"role": "AT_RISK", "ageBand": "UNDER_18"}]}
                """);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/meeting").isNull()).isTrue();
        assertThat(answer.body().at("/referrals").size()).isZero();
        assertThat(answer.body().at("/todos").findValuesAsString("code"))
                .contains("TIME_NOT_KNOWN", "EXACT_PLACE_NOT_KNOWN", "NAME_NOT_KNOWN");
    }

    @Test
    void aSchoolIsReferredUnderAnIdOfItsOwnAndItsNameTravelsNowhere() {
        Api.Answer answer = log("""
                {"category": "SCHOOL_DISORDER", "severity": "LOW", "localAuthority": "E08000026",
                 "people": [{"role": "AFFECTED", "ageBand": "UNDER_18", "subject": "SCHOOL", "needs": ["SCHOOL_SUPPORT"],
                             "identity": {"name": "Example Academy"}}]}
                """);
        assertThat(answer.status()).isEqualTo(201);
        Api.Answer school = api.get(TestTokens.dutyOfficer(), "/api/people/" + answer.text("/people/0/id"));
        assertThat(school.text("/subject")).isEqualTo("SCHOOL");
        assertThat(school.text("/identity/name")).isEqualTo("Example Academy");
        Story.soon().until(() -> events(answer.text("/id")).size() == 2);
        assertThat(new String(events(answer.text("/id")).getLast().value(), StandardCharsets.UTF_8))
                .contains("\"subject\":\"SCHOOL\"")
                .doesNotContain("Academy");
    }

    @Test
    void theOtherServicesAreToldInTheOrderOfTheFlow() {
        String incidentId = log(Story.stabbing()).text("/id");
        Story.soon().until(() -> events(incidentId).size() == 3);
        assertThat(events(incidentId))
                .extracting(record -> header(record, "ce_type"))
                .containsExactly(
                        "uk.reachable.incident.IncidentLogged.v1",
                        "uk.reachable.incident.MeetingCalled.v1",
                        "uk.reachable.incident.ReferralRequested.v1");
    }

    @Test
    void noIdentityAndNoFreeTextLeavesInAnEventOrRestsInClear() {
        Api.Answer answer = log(Story.stabbing().replace("Heartlands Hospital", "his aunt's flat"));
        Story.soon().until(() -> events(answer.text("/id")).size() == 3);
        String told = events(answer.text("/id")).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        String kept = Everything.in(jdbc) + Everything.in(keys);
        for (String secret : List.of("Jordan", "07700 900123", "2010-03-01", "bus stop", "WMP-1", "aunt")) {
            assertThat(told).doesNotContain(secret);
            assertThat(kept).doesNotContain(secret, Everything.asBytes(secret));
        }
    }

    @Test
    void referencesOfARegionAndYearFollowEachOther() {
        int first = number(log(Story.stabbing()));
        assertThat(number(log(Story.stabbing()))).isEqualTo(first + 1);
        assertThat(api.post(
                                TestTokens.dutyWestYorkshire(),
                                "/api/incidents",
                                Story.stabbing().replace("E08000025", "E08000035"))
                        .text("/reference"))
                .matches("WY-2026-\\d{6}");
    }

    @Test
    void aRepeatedRequestWithItsKeyIsOneIncidentWithOneAnswer() {
        String key = UUID.randomUUID().toString();
        Api.Answer first =
                api.post(TestTokens.dutyOfficer(), "/api/incidents", Story.stabbing(), "Idempotency-Key", key);
        long logged = incidents();
        Api.Answer again =
                api.post(TestTokens.dutyOfficer(), "/api/incidents", Story.stabbing(), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(incidents()).isEqualTo(logged);
    }

    @Test
    void aKeyThatWasUsedForAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        api.post(TestTokens.dutyOfficer(), "/api/incidents", Story.stabbing(), "Idempotency-Key", key);
        long logged = incidents();
        String other = Story.stabbing().replace("CRITICAL", "FATAL");
        assertThat(api.post(TestTokens.dutyOfficer(), "/api/incidents", other, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(incidents()).isEqualTo(logged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "category": "KNIFE_INJURY" | "category": "KNIFE"                        | category
            "severity": "CRITICAL"     | "severity": null                           | severity
            "2026-11-20T19:00:00Z"     | "2026-11-20T19:00:00"                      | occurredAt
            "2026-11-20T19:00:00Z"     | "2126-11-20T20:00:00Z"                     | occurredAt
            "localAuthority": "E08000025" | "localAuthority": "E08000035"           | localAuthority
            "lsoa": "E01008881"        | "lsoa": "Bordesley"                        | lsoa
            "role": "VICTIM"           | "role": null                               | people[0].role
            ["REACHABLE_MOMENT"]       | ["REACHABLE_MOMENT", "REACHABLE_MOMENT"]   | people[0].needs
            ["REACHABLE_MOMENT"]       | ["FOOTBALL"]                               | people[0].needs[0]
            "2010-03-01"               | "1 March"                                  | people[0].identity.dateOfBirth
            "E08000028"                | "Sandwell"                                 | people[0].homeLocalAuthority
            """)
    void badInputIsNamedByItsFieldAndChangesNothing(String good, String bad, String field) {
        long logged = incidents();
        Api.Answer answer = log(Story.stabbing().replace(good, bad));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.wrongFields()).containsExactly(field);
        assertThat(incidents()).isEqualTo(logged);
    }

    @Test
    void malformedJsonIsABadRequestThatChangesNothing() {
        long logged = incidents();
        assertThat(log("{\"category\": ").status()).isEqualTo(400);
        assertThat(incidents()).isEqualTo(logged);
    }

    @Test
    void aBodyOfMoreThan256KiBIsRefused() {
        assertThat(log(Story.stabbing().replace("attacked", "x".repeat(256 * 1024)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void onlyDutyOfficersLog() {
        assertThat(api.post(TestTokens.programmeManager(), "/api/incidents", Story.stabbing())
                        .status())
                .isEqualTo(403);
        assertThat(api.post(TestTokens.caseworkerRedthread(), "/api/incidents", Story.stabbing())
                        .status())
                .isEqualTo(403);
        assertThat(api.post(TestTokens.dutyOfficer().expired(), "/api/incidents", Story.stabbing())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theInterfaceIsDescribed() {
        Api.Answer docs = api.get("/api/docs/incident");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.body().at("/paths").propertyNames())
                .contains("/api/incidents", "/api/people/{personId}", "/api/board", "/api/board/stream");
    }

    private Api.Answer log(String body) {
        return api.post(TestTokens.dutyOfficer(), "/api/incidents", body);
    }

    private long incidents() {
        return jdbc.sql("SELECT (SELECT count(*) FROM incident) + (SELECT count(*) FROM board_change)")
                .query(Long.class)
                .single();
    }

    private List<ConsumerRecord<String, byte[]>> events(String incidentId) {
        return wire.records(Topic.INCIDENT, incidentId);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static int number(Api.Answer answer) {
        return Integer.parseInt(answer.text("/reference").substring("WM-2026-".length()));
    }
}
