package uk.reachable.gateway.returns.filing;

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

class FilingPageIT extends GatewayTest {

    private static final String LIST = """
            [{"id":"r-7","kind":"REACH","from":"2026-07-01","to":"2026-09-30"}]""";
    private static final String RETURN = """
            {"id":"r-7","kind":"REACH","from":"2026-07-01","to":"2026-09-30","version":1,"hash":"9f86d081",
             "table":{"columns":["under25"],"lines":[],"total":{"key":"total","name":"Total","figures":{"under25":141}}},
             "versions":[{"version":1,"hash":"9f86d081","submittedAt":"2026-10-05T09:00:00Z","reason":null,
             "differences":[],"table":{"columns":["under25"],"lines":[{"key":"wm-heal-hub","name":"Heal Hub",
             "figures":{"under25":141}}],"total":{"key":"total","name":"Total","figures":{"under25":141}}}}]}""";
    private static final String REFUSED = """
            {"title":"Conflict","status":409,"detail":"This return was submitted before. Find it in the list of returns."}""";

    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aProgrammeManagerSignsIn() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                200,
                "application/json",
                exchange.getRequestMethod().equals("GET")
                                && exchange.getRequestURI().getPath().equals("/api/returns")
                        ? LIST
                        : RETURN));
    }

    @Test
    void theReturnsAreListedInWords() throws Exception {
        assertThat(browser.get("/returns").body())
                .contains("Reach: people and professionals by programme", "href=\"/returns/r-7\"")
                .contains("July to September 2026", "href=\"/returns/reach\"")
                .doesNotContain(" style=", "onclick=");
    }

    @Test
    void aReturnIsSubmittedOnceByAFormThatWorksWithoutAScript() throws Exception {
        var answer = send("/returns", "key=k-1&kind=REACH&from=2026-07-01");

        assertThat(SERVICE.last().method()).isEqualTo("POST");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(SERVICE.last().body())
                .contains("\"kind\":\"REACH\"", "\"from\":\"2026-07-01\"", "\"to\":\"2026-09-30\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/returns/r-7");
    }

    @Test
    void aReturnThatWasSubmittedBeforeIsRefusedAndWhatWasChosenIsKept() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                exchange.getRequestMethod().equals("POST") ? 409 : 200,
                "application/json",
                exchange.getRequestMethod().equals("POST") ? REFUSED : LIST));

        var answer = send("/returns", "key=k-1&kind=ANNEX_B&from=2026-07-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("This return was submitted before", "<option value=\"ANNEX_B\" selected=\"selected\"");
    }

    @Test
    void aReturnIsReadAsSubmittedWithItsChecksum() throws Exception {
        assertThat(browser.get("/returns/r-7?version=1").body())
                .contains("Heal Hub", "141", "9f86d081", "Version 1", "Restate it");
    }

    @Test
    void aReturnIsRestatedWithTheReason() throws Exception {
        var answer = send("/returns/r-7/restate", "key=k-2&reason=LATE_RECORDS");

        assertThat(SERVICE.last().path()).isEqualTo("/api/returns/r-7/restate");
        assertThat(SERVICE.last().body()).isEqualTo("{\"reason\":\"LATE_RECORDS\"}");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void withoutAReasonItIsNotRestatedAndTheFieldSaysSo() throws Exception {
        var answer = send("/returns/r-7/restate", "key=k-2&reason=");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose why the return is restated", "href=\"#reason\"");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void longWorkShowsItsProgressInWords() throws Exception {
        assertThat(browser.get("/returns").body())
                .contains("data-progress=\"Making the return", "role=\"status\" data-progress-words", "progress-");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsSubmitted() throws Exception {
        var answer = browser.send(browser.request("/returns").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void aReturnOfAnotherRegionIsNotThere() throws Exception {
        SERVICE.answers(404, "application/problem+json", "{}");

        assertThat(browser.get("/returns/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        assertThat(browser.get("/returns").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }
}
