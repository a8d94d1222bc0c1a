package uk.reachable.gateway.rules;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RulesPageIT extends GatewayTest {

    private static final String VERSIONS = """
            {"versions":[{"version":%d,"holds":true,"from":null,"publishedBy":null,"publishedAt":"2026-11-01T06:00:00Z",
              "rules":1,"patterns":0}]}""";
    private static final String RULES = """
            {"version":1,"holds":true,"from":null,"publishedBy":null,"publishedAt":"2026-11-01T06:00:00Z",
             "basis":"Seed 001 ¶79-80","why":null,"rules":[{"id":"wm-critical","category":null,
             "minimumSeverity":"CRITICAL","ageBand":null,"dueHours":24}],"patterns":[]}""";
    private static final String REHEARSAL = """
            {"since":"2026-08-22T15:12:00Z","until":"2026-11-20T15:12:00Z","incidents":212,"comparedWith":1,
             "meetingsNow":41,"meetingsThen":42,"fewer":[],"more":[{"incidentId":"i-7","reference":"WM-2026-000042",
             "loggedAt":"2026-11-12T14:03:00Z","because":"called because it is at or above SERIOUS, rule 1"}]}""";
    private static final String ONE_RULE =
            "key=k-1&baseVersion=1&rules[0].id=wm-critical&rules[0].minimumSeverity=SERIOUS&rules[0].dueHours=24";

    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aProgrammeManagerSignsIn() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        answersChangesWith(201, RULES.replace("\"version\":1", "\"version\":2"), 1);
    }

    @Test
    void theVersionsAreListedAndOneIsReadInSentences() throws Exception {
        assertThat(browser.get("/rules").body())
                .contains("Version 1", "In force from the beginning", "1 rule, 0 patterns");
        assertThat(browser.get("/rules/1").body())
                .contains("Any incident, at least critical: a meeting within 24 hours", "Seed 001")
                .doesNotContain("CRITICAL", "wm-critical");
    }

    @Test
    void theNextVersionBeginsAsTheNewestIs() throws Exception {
        assertThat(browser.get("/rules/next").body())
                .contains("name=\"rules[0].dueHours\"", "value=\"24\"", "Another rule", "Another pattern")
                .contains("<option value=\"CRITICAL\" selected=\"selected\">Critical</option>")
                .contains("formaction=\"/rules/next/try\"")
                .doesNotContain("<style", " style=", "onclick=");
    }

    @Test
    void theDryRunOverTheLast90DaysIsShownWithWhatWasTypedAndChangesNothing() throws Exception {
        answersChangesWith(200, REHEARSAL, 1);

        var answer = send("/rules/next/try", ONE_RULE + "&why=Because");

        assertThat(SERVICE.last().path()).isEqualTo("/api/rules/dry-run");
        assertThat(SERVICE.last().body())
                .contains("\"minimumSeverity\":\"SERIOUS\"")
                .doesNotContain("Because");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("212 incidents were logged in the last 90 days", "WM-2026-000042", "at or above serious")
                .contains("<option value=\"SERIOUS\" selected=\"selected\">", ">Because</textarea>");
    }

    @Test
    void theNextVersionIsPublishedFromAMomentOn() throws Exception {
        var answer = send("/rules/next", ONE_RULE + "&from=2026-12-01&time=08:00&why=Earlier");

        assertThat(SERVICE.last().path()).isEqualTo("/api/rules");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(SERVICE.last().body())
                .contains("\"baseVersion\":1", "\"from\":\"2026-12-01T08:00:00Z\"", "\"why\":\"Earlier\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/rules/2");
    }

    @Test
    void aRefusalStandsBesideItsFieldWithWhatWasTyped() throws Exception {
        answersChangesWith(
                400,
                "{\"detail\":\"Correct it.\",\"errors\":[{\"field\":\"rules[0].dueHours\",\"message\":\"must be from 1 to 336 hours\"}]}",
                1);

        var answer = send("/rules/next", ONE_RULE.replace("dueHours=24", "dueHours=900") + "&why=Later");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Rule 1: the hours must be from 1 to 336 hours", "value=\"900\"", ">Later</textarea>");
    }

    @Test
    void whenSomebodyPublishedMeanwhileThePageSaysSo() throws Exception {
        answersChangesWith(409, "{\"detail\":\"Name it as baseVersion.\",\"version\":2}", 2);

        var answer = send("/rules/next", ONE_RULE + "&why=Earlier");

        assertThat(answer.body())
                .contains("Somebody published version 2 meanwhile")
                .doesNotContain("Name it as baseVersion");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsPublished() throws Exception {
        var answer = browser.send(browser.request("/rules/next").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void aVersionThatIsNotThereIsNotThere() throws Exception {
        assertThat(browser.get("/rules/newest").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        assertThat(browser.get("/rules").body()).contains("The rules are not available", "called all the same");
    }

    private static void answersChangesWith(int status, String body, int newest) {
        SERVICE.answers(exchange -> {
            boolean change = exchange.getRequestMethod().equals("POST");
            boolean list = exchange.getRequestURI().getPath().equals("/api/rules");
            String read = list ? VERSIONS.formatted(newest) : RULES;
            FakeService.answer(exchange, change ? status : 200, "application/json", change ? body : read);
        });
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }
}
