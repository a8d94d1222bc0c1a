package uk.reachable.gateway.logging;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService.Received;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LogDraftIT extends GatewayTest {

    private static final String DRAFT = "/api/drafts/log-incident";
    private static final String SAVED =
            "{\"form\":\"log-incident\",\"savedAt\":\"2026-11-20T19:41:00Z\",\"keptUntil\":\"2026-11-27T19:41:00Z\"}";

    private static final String KEPT = """
            {"form":"log-incident","savedAt":"2026-11-20T19:41:00Z","keptUntil":"2026-11-27T19:41:00Z",
             "typed":"{\\"category\\":[\\"ROBBERY\\"],\\"people[0].identity.name\\":[\\"Sam\\"],\\"key\\":[\\"k-1\\"]}"}""";

    private final Desk desk = new Desk();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void signedIn() throws Exception {
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        SERVICE.answers(desk);
        SERVICE.received.clear();
        desk.answers("PUT " + DRAFT, 200, SAVED).answers("DELETE " + DRAFT, 204, "");
    }

    @Test
    void whatIsTypedIsSavedWhileOneTypes() throws Exception {
        var answer = post("/incidents/new/draft", "people%5B0%5D.identity.name=Sam&key=k-1", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Saved", "7:41pm").doesNotContain("<html", "Sam");
        assertThat(sent("PUT").getFirst().path()).isEqualTo(DRAFT);
        assertThat(sent("PUT").getFirst().body()).contains("Sam", "k-1").doesNotContain("_csrf");
    }

    @Test
    void aSaveThatFailsIsSaidAloud() throws Exception {
        desk.answers("PUT " + DRAFT, 503, "{}");

        assertThat(post("/incidents/new/draft", "category=ROBBERY", "HX-Request", "true")
                        .body())
                .contains("role=\"alert\"", "Not saved");
    }

    @Test
    void saveAndComeBackLaterWorksWithoutAScript() throws Exception {
        var answer = post("/incidents/new/draft", "category=ROBBERY&key=k-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/incidents/new");
    }

    @Test
    void whatCouldNotBeSavedStaysInTheForm() throws Exception {
        desk.answers("PUT " + DRAFT, 503, "{}");

        var answer = post("/incidents/new/draft", "category=ROBBERY&summary=At+the+bus+stop&key=k-1");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("This could not be saved", "At the bus stop", "value=\"k-1\"");
    }

    @Test
    void whoeverHasADraftIsAskedWhetherToGoOnWithItOrToBeginAnew() throws Exception {
        desk.answers("GET " + DRAFT, 200, KEPT);

        assertThat(browser.get("/incidents/new").body())
                .contains("You have an incident that is not logged yet", "Go on with it", "Delete it and begin anew")
                .doesNotContain("Sam");
    }

    @Test
    void afterACrashOneGoesOnWithWhatWasTyped() throws Exception {
        desk.answers("GET " + DRAFT, 200, KEPT);

        assertThat(browser.get("/incidents/new?draft=true").body())
                .contains("value=\"Sam\"", "name=\"key\" value=\"k-1\"")
                .containsPattern("value=\"ROBBERY\"[^>]*checked");
    }

    @Test
    void afterTheSessionHasEndedOneGoesOnWithWhatWasTyped() throws Exception {
        desk.answers("GET " + DRAFT, 200, KEPT);
        Browser another = new Browser(port);
        another.get("/incidents/new?draft=true");

        var back = another.signIn();

        assertThat(Browser.location(back)).contains("/incidents/new?draft=true");
        assertThat(another.get("/incidents/new?draft=true").body()).contains("value=\"Sam\"");
    }

    @Test
    void toBeginAnewDeletesTheDraft() throws Exception {
        var answer = post("/incidents/new/anew", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(sent("DELETE")).hasSize(1);
    }

    @Test
    void whatWasLoggedIsNoDraftAnyMore() throws Exception {
        desk.answers("POST /api/incidents", 201, "{\"id\":\"i-1\"}");

        post("/incidents/new", "category=ROBBERY&severity=LOW&localAuthority=E08000025");

        assertThat(sent("DELETE")).extracting(Received::path).containsExactly(DRAFT);
    }

    @Test
    void aDraftThatIsSavedOnceMoreJustAfterItsIncidentWasLoggedIsLetGo() throws Exception {
        desk.answers("POST /api/incidents", 201, "{\"id\":\"i-1\"}").answers("GET " + DRAFT, 200, KEPT);
        post("/incidents/new", "category=ROBBERY&severity=LOW&localAuthority=E08000025&key=k-1");

        assertThat(browser.get("/incidents/new").body())
                .contains("Log an incident")
                .doesNotContain("not logged yet", "Sam", "k-1");
        assertThat(sent("DELETE")).hasSize(2);
    }

    @Test
    void whileDraftsCannotBeKeptThePageSaysSoAndWorks() throws Exception {
        desk.answers("GET " + DRAFT, 503, "{}");

        assertThat(browser.get("/incidents/new").body())
                .contains("What you type cannot be kept at the moment", "Log incident");
    }

    private HttpResponse<String> post(String path, String fields, String... headers) throws Exception {
        HttpRequest.Builder request = browser.request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(
                request.POST(BodyPublishers.ofString(fields + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }

    private List<Received> sent(String method) {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }
}
