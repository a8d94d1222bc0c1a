package uk.reachable.gateway.board;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class BoardIT extends GatewayTest {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");

    private static final String ONE_INCIDENT = """
            {"asOf":"2026-11-20T20:00:00Z","lastEventId":"8","next":"7","items":[{"incidentId":"i-7",
              "reference":"WM-2026-00007","category":"KNIFE_INJURY","severity":"CRITICAL","localAuthority":"E08000025",
              "localAuthorityName":"Birmingham","status":"OPEN","loggedAt":"2026-11-20T19:40:00Z",
              "meeting":{"status":"CALLED","dueBy":"2026-11-21T19:40:00Z"},"referralCounts":{"UNPLACED":1}}]}""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void whoIsNotSignedInIsToldWhatThisIsAndWhereToSignIn() throws Exception {
        var page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Incident response and referrals", "href=\"/oauth2/authorization/reachable\"");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void afterSignInTheStartPageIsTheBoard() throws Exception {
        SERVICE.answers(200, "application/json", ONE_INCIDENT);
        browser.signIn();

        var page = browser.get("/");

        assertThat(page.body())
                .contains(
                        "WM-2026-00007", "Knife injury", "No service found yet:\u00a01", "Signed in as", "duty.officer")
                .contains("href=\"/?after=7\"")
                .doesNotContain("KNIFE_INJURY", "UNPLACED", "E08000025");
        assertThat(SERVICE.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void theScriptGetsTheRowsAlone() throws Exception {
        SERVICE.answers(200, "application/json", ONE_INCIDENT);
        browser.signIn();

        var rows = browser.get("/board/rows?after=a%26b");

        assertThat(rows.body()).contains("data-key=\"i-7\"").doesNotContain("<html");
        assertThat(SERVICE.last().path()).isEqualTo("/api/board?next=a%26b");
    }

    @Test
    void anEmptyBoardSaysWhatItWillShow() throws Exception {
        browser.signIn();

        assertThat(browser.get("/").body()).contains("No incidents yet", "When a duty officer logs an incident");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSoWithATime() throws Exception {
        SERVICE.answers(exchange -> exchange.close());
        browser.signIn();

        var page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The board is not available", "It could not be read today ");
    }

    @ParameterizedTest
    @CsvSource({
        "CASEWORKER, /inbox",
        "PROVIDER_MANAGER, /inbox",
        "LEAD_OFFICER, /area",
        "AUDITOR, /privacy",
        "PRIVACY_OFFICER, /privacy",
        "OPERATOR, /operations"
    })
    void whoHasNoBoardBeginsAtTheirOwnPageAndIsNotLedToTheBoard(String role, String page) throws Exception {
        ISSUER.roles(role);
        browser.signIn();

        var start = browser.get("/");

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(Browser.location(start)).endsWith(page);
        assertThat(browser.get("/sign-in-failed").body()).contains(">Inbox</a>").doesNotContain(">Live board</a>");
        assertThat(SERVICE.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUTY_OFFICER", "PROGRAMME_MANAGER", "TASKING", "NAVIGATOR"})
    void whoHasABoardBeginsThere(String role) throws Exception {
        ISSUER.roles(role);
        browser.signIn();

        assertThat(browser.get("/").body()).contains("href=\"/\" aria-current=\"page\">Live board</a>");
    }

    @Test
    void whoseBoardTheServiceRefusesIsToldWhatIsThereForThem() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");
        browser.signIn();

        var page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("your inbox", "told by e-mail");
    }

    @Test
    void noPageAllowsScriptsOrStylesFromElsewhereOrInline() throws Exception {
        SERVICE.answers(200, "application/json", ONE_INCIDENT);
        browser.signIn();

        var page = browser.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", " style=", "onclick=");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void stylesAndScriptsAreServedByUsWithAVersionAndKeptForAYear() throws Exception {
        SERVICE.answers(200, "application/json", ONE_INCIDENT);
        browser.signIn();

        var assets = ASSET.matcher(browser.get("/").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(assets).hasSize(8).anyMatch(asset -> asset.contains("/5.14.0/"));
        for (String asset : assets) {
            HttpResponse<String> answer = browser.get(URI.create(asset).getPath());
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            assertThat(asset).matches("/webjars/[\\w.-]+/[0-9.]+/.*|/assets/\\w+-[0-9a-f]{32}\\.\\w+");
        }
    }

    @Test
    void aPageThatIsNotThereSaysWhatToDo() throws Exception {
        browser.signIn();

        var page = browser.get("/nothing");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Page not found", "check it");
    }
}
