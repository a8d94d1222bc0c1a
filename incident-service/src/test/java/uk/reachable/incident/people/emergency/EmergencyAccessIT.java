package uk.reachable.incident.people.emergency;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class EmergencyAccessIT {

    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();
    private static final Token PRIVACY = TestTokens.privacyOfficer();
    private static final String LIST = "/api/emergency-accesses";

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    EmergencyAccessIT(Story story, Api api, JdbcClient jdbc, MutableClock clock) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void emergencyAccessShowsEverythingToThatUserOnlyAndForAnHourOnly() {
        Case of = story.logged();
        Api.Answer taken = take(REDTHREAD, of);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text("/until"))
                .isEqualTo(clock.instant().plusSeconds(3600).toString());
        assertThat(story.person(REDTHREAD, of).text("/identity/dateOfBirth")).isEqualTo("2010-03-01");
        assertThat(story.person(REDTHREAD.with("sub", "a.colleague"), of).status())
                .isNotEqualTo(200);
        clock.advance(Duration.ofMinutes(60));
        assertThat(story.person(REDTHREAD, of).status()).isNotEqualTo(200);
    }

    @Test
    void emergencyAccessWorksWhileItIsInDoubtWhoMaySeeThePerson() {
        Case of = story.logged();
        story.offered(of, "redthread");
        clock.advance(Duration.ofMinutes(10));
        assertThat(story.person(REDTHREAD, of).status()).isEqualTo(503);
        take(REDTHREAD, of);
        assertThat(story.person(REDTHREAD, of).text("/identity/name")).isEqualTo("Jordan Example");
    }

    @Test
    void aProviderElsewhereMayTakeItWhileItIsInDoubtWhetherItIsAsked() {
        Case of = story.logged();
        Token leeds = TestTokens.caseworkerWestYorkshire();
        story.heartbeats();
        soon().until(() -> take(leeds, of).status() == 404);
        clock.advance(Duration.ofMinutes(10));
        assertThat(take(leeds, of).status()).isEqualTo(201);
        assertThat(story.person(leeds, of).text("/identity/name")).isEqualTo("Jordan Example");
        assertThat(take(TestTokens.dutyWestYorkshire(), of).status()).isEqualTo(404);
    }

    @Test
    void emergencyAccessNeedsAReasonInWords() {
        Case of = story.logged();
        Api.Answer refused =
                api.post(REDTHREAD, "/api/people/" + of.personId() + "/emergency-access", "{\"why\": \" \"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("reason", "why");
    }

    @Test
    void emergencyAccessIsAuditedAndAlertsWithoutIdentity() {
        Case of = story.logged();
        String id = take(REDTHREAD, of).text("/id");
        story.person(REDTHREAD, of);
        assertThat(jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ? ORDER BY id")
                        .param(of.personId())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "caseworker.redthread TAKE_EMERGENCY_ACCESS", "caseworker.redthread READ_IN_EMERGENCY");
        soon().until(() -> told(of, id).size() == 1);
        assertThat(told(of, id).getFirst())
                .contains("\"organisation\":\"redthread\"")
                .doesNotContain(of.personId(), "caseworker", "Jordan", "ward");
        assertThat(Everything.in(jdbc)).doesNotContain(Everything.asBytes("the ward asks"));
    }

    @Test
    void thePrivacyOfficerReviewsEachEmergencyAccessOnce() {
        Case of = story.logged();
        String id = take(REDTHREAD, of).text("/id");
        assertThat(api.get(PRIVACY, LIST).response().body()).contains(id, "the ward asks", "caseworker.redthread");
        String review = LIST + "/" + id + "/review";
        String found = "{\"finding\": \"JUSTIFIED\", \"note\": \"asked the ward\"}";
        assertThat(api.post(PRIVACY, review, found).status()).isEqualTo(200);
        assertThat(api.post(PRIVACY, review, found).status()).isEqualTo(409);
        assertThat(api.get(PRIVACY, LIST).response().body()).contains("asked the ward");
        assertThat(api.get(TestTokens.programmeManager(), LIST).status()).isEqualTo(403);
    }

    @Test
    void nobodyReviewsTheirOwnEmergencyAccess() {
        Case of = story.logged();
        Token both = TestTokens.privacyOfficer().roles("PRIVACY_OFFICER", "DUTY_OFFICER");
        String id = take(both, of).text("/id");
        assertThat(api.post(both, LIST + "/" + id + "/review", "{\"finding\": \"JUSTIFIED\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anEmergencyAccessThatNobodyReviewedWithinAWorkingDayEscalatesOnce() {
        Case of = story.logged();
        Case reviewed = story.logged();
        String id = take(REDTHREAD, of).text("/id");
        String other = take(REDTHREAD, reviewed).text("/id");
        api.post(PRIVACY, LIST + "/" + other + "/review", "{\"finding\": \"JUSTIFIED\"}");
        clock.advance(Duration.ofDays(6));
        soon().until(() -> told(of, id).size() >= 2);
        soon().during(Duration.ofSeconds(1)).until(() -> told(of, id).size() == 2);
        assertThat(told(of, id).getLast()).contains("\"overdueAt\"");
        assertThat(told(reviewed, other)).noneMatch(event -> event.contains("overdueAt"));
        assertThat(jdbc.sql("SELECT count(*) FROM emergency_access WHERE id = ? AND escalated_at IS NOT NULL")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Api.Answer take(Token by, Case of) {
        return api.post(
                by,
                "/api/people/" + of.personId() + "/emergency-access",
                "{\"reason\": \"RISK_TO_LIFE\", \"why\": \"the ward asks\"}");
    }

    /** What was told of one emergency access, in its order. */
    private List<String> told(Case of, String accessId) {
        return story.wire().records(Topic.INCIDENT, of.incidentId()).stream()
                .map(record -> new String(record.value(), UTF_8))
                .filter(event -> event.contains(accessId))
                .toList();
    }
}
