package uk.reachable.incident.rules.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** In Avon and Somerset, whose rules no other test depends on. */
@RunningService
class RulesIT {

    private static final Token MANAGER =
            TestTokens.token("manager.avon", "avon-and-somerset-vru", "avon-and-somerset", "PROGRAMME_MANAGER");
    private static final Token DESK =
            TestTokens.token("duty.avon", "avon-and-somerset-vru", "avon-and-somerset", "DUTY_OFFICER");
    private static final String FATAL = rule("fatal", "\"minimumSeverity\": \"FATAL\"");

    private final Api api;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    RulesIT(Api api, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void theRulesOfARegionBeginWithItsReviewedFile() {
        Api.Answer first = api.get(MANAGER, "/api/rules/1");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("/basis")).contains("seed 004", "to be confirmed by the region");
        assertThat(first.text("/rules/0/id")).isEqualTo("as-fatal");
        assertThat(first.body().at("/patterns").findValuesAsString("id"))
                .containsExactly("as-knives-in-a-neighbourhood", "as-school-disorder-nearby");
        assertThat(api.get(MANAGER, "/api/rules/4711").status()).isEqualTo(404);
    }

    @Test
    void aProgrammeManagerPublishesRulesThatHoldFromAMomentOn() {
        int before = newest();
        Instant from = clock.instant().plusSeconds(2);
        String robbery = rule("robbery", "\"category\": \"ROBBERY\", \"minimumSeverity\": \"LOW\"");
        Api.Answer published = publish(before, from, FATAL + "," + robbery, "");
        assertThat(published.status()).isEqualTo(201);
        assertThat(published.header("Location")).isEqualTo("/api/rules/" + (before + 1));
        assertThat(holding()).isEqualTo(before);
        assertThat(log("ROBBERY").body().at("/meeting").isNull()).isTrue();
        clock.advance(Duration.ofSeconds(2));
        assertThat(holding()).isEqualTo(before + 1);
        assertThat(log("ROBBERY").text("/meeting/because"))
                .isEqualTo("called because a robbery in Bristol is at or above LOW, rule 2 of version " + (before + 1));
    }

    @Test
    void aDecisionNotToCallIsExplainedToo() {
        Api.Answer logged = log("OTHER");
        assertThat(logged.body().at("/meeting").isNull()).isTrue();
        assertThat(logged.text("/decision"))
                .isEqualTo("not called because no rule or pattern of version " + logged.text("/rulesVersion")
                        + " asks for a meeting about an incident of another kind in Bristol at LOW");
    }

    @Test
    void aPatternThatWasPublishedCallsAMeetingInOneLocalAuthority() {
        Api.Answer published = publish(newest(), clock.instant(), FATAL, """
                {"id": "missing", "category": "MISSING_EPISODE", "count": 3, "days": 7, "within": "LOCAL_AUTHORITY",
                 "dueHours": 48}""");
        assertThat(published.status()).isEqualTo(201);
        assertThat(log("MISSING_EPISODE").body().at("/meeting").isNull()).isTrue();
        assertThat(log("MISSING_EPISODE").body().at("/meeting").isNull()).isTrue();
        Api.Answer third = log("MISSING_EPISODE");
        assertThat(third.text("/meeting/rule")).isEqualTo("missing");
        assertThat(third.text("/meeting/because"))
                .isEqualTo("called because there were 3 missing episodes in Bristol within 7 days, at or above"
                        + " 3, pattern 1 of version " + published.text("/version"));
        assertThat(third.text("/decision")).isEqualTo(third.text("/meeting/because"));
        assertThat(third.text("/meeting/dueBy"))
                .isEqualTo(clock.instant().plus(Duration.ofHours(48)).toString());
    }

    @Test
    void rulesMadeFromAnOldVersionAreRefusedAndSayWhoPublishedMeanwhile() {
        int read = newest();
        publish(read, clock.instant(), FATAL, "");
        Api.Answer second = publish(read, clock.instant(), FATAL, "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/detail")).contains("by manager.avon");
        assertThat(second.text("/version")).isEqualTo(Integer.toString(read + 1));
        assertThat(newest()).isEqualTo(read + 1);
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsRefused() {
        int read = newest();
        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(
                        () -> publish(read, clock.instant(), FATAL, "").status()))
                .toList();
        assertThat(both).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whyTheRulesChangedIsSealedAndReadByTheRegionsStaff() {
        Api.Answer published = publish(newest(), clock.instant(), FATAL, "");
        assertThat(api.get(DESK, "/api/rules/" + published.text("/version")).text("/why"))
                .isEqualTo("because of the summer");
        assertThat(Everything.in(jdbc))
                .doesNotContain("because of the summer", Everything.asBytes("because of the summer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from": "2026-01-01T00:00:00Z", "rules": [FATAL]                                            | from
            "rules": []                                                                                | rules
            "rules": [FATAL, FATAL]                                                                    | rules[1].id
            "rules": [{"id": "Fatal!", "minimumSeverity": "FATAL", "dueHours": 24}]                    | rules[0].id
            "rules": [{"id": "fatal", "minimumSeverity": "FATAL", "dueHours": 0}]                      | rules[0].dueHours
            "rules": [FATAL], "patterns": [{"id": "a", "category": "ROBBERY", "count": 3, "days": 7, "within": "KM", "dueHours": 24}] | patterns[0].km
            "rules": [FATAL], "patterns": [{"id": "a", "category": "ROBBERY", "count": 3, "days": 7, "within": "LSOA", "km": 1, "dueHours": 24}] | patterns[0].km
            "rules": [FATAL], "patterns": [{"id": "fatal", "category": "ROBBERY", "count": 3, "days": 7, "within": "LSOA", "dueHours": 24}] | patterns[0].id
            "rules": [FATAL], "patterns": [{"id": "a", "category": "ROBBERY", "count": 1, "days": 91, "within": "LSOA", "dueHours": 24}] | patterns[0].count patterns[0].days
            """)
    void rulesThatMakeNoSenseAreNamedByTheirFieldAndChangeNothing(String rules, String fields) {
        int before = newest();
        Api.Answer answer = api.post(
                MANAGER,
                "/api/rules",
                "{\"baseVersion\": " + before + ", \"why\": \"a try\", "
                        + rules.replace("FATAL]", FATAL + "]").replace("[FATAL,", "[" + FATAL + ",") + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void aDryRunShowsWhatAChangedRuleWouldHaveDoneWithTheLast90DaysAndCallsNothing() {
        String reference = log("DOMESTIC_ABUSE").text("/reference");
        long meetings = meetings();
        String abuse = rule("abuse", "\"category\": \"DOMESTIC_ABUSE\", \"minimumSeverity\": \"LOW\"");
        Api.Answer tried = api.post(MANAGER, "/api/rules/dry-run", "{\"rules\": [%s, %s]}".formatted(FATAL, abuse));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.text("/since"))
                .isEqualTo(clock.instant().minus(Duration.ofDays(90)).toString());
        assertThat(tried.text("/comparedWith")).isEqualTo(Integer.toString(holding()));
        assertThat(tried.body().at("/more").findValuesAsString("reference")).contains(reference);
        assertThat(tried.body().at("/more").findValuesAsString("because"))
                .contains("called because an incident of domestic abuse in Bristol is at or above LOW, rule 2"
                        + " of version " + (newest() + 1));
        assertThat(meetings()).isEqualTo(meetings);
    }

    private Api.Answer publish(int base, Instant from, String rules, String patterns) {
        return api.post(MANAGER, "/api/rules", """
                {"baseVersion": %d, "from": "%s", "rules": [%s], "patterns": [%s], "why": "because of the summer"}
                """.formatted(base, from, rules, patterns));
    }

    private static String rule(String id, String rest) {
        return "{\"id\": \"%s\", %s, \"dueHours\": 24}".formatted(id, rest);
    }

    private Api.Answer log(String category) {
        Api.Answer logged = api.post(
                DESK,
                "/api/incidents",
                "{\"category\": \"%s\", \"severity\": \"LOW\", \"localAuthority\": \"E06000023\"}".formatted(category));
        assertThat(logged.status()).isEqualTo(201);
        return logged;
    }

    private int newest() {
        return api.get(MANAGER, "/api/rules").body().at("/versions/0/version").asInt();
    }

    private int holding() {
        return api.get(MANAGER, "/api/rules")
                .body()
                .at("/versions")
                .valueStream()
                .filter(version -> version.path("holds").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
    }

    private long meetings() {
        return jdbc.sql("SELECT count(*) FROM meeting").query(Long.class).single();
    }
}
