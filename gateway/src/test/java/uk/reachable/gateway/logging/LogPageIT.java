package uk.reachable.gateway.logging;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService.Received;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LogPageIT extends GatewayTest {

    private static final String THREE_BOXES = "category=KNIFE_INJURY&severity=CRITICAL&localAuthority=E08000025";
    private static final String A_CHILD =
            "&people[0].role=VICTIM&people[0].ageBand=UNDER_18&people[0].needs=REACHABLE_MOMENT";

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
        desk.answers("POST /api/incidents", 201, "{\"id\":\"i-1\",\"reference\":\"WM-2026-000042\"}");
    }

    @Test
    void theFirstScreenIsThreeQuestionsAndAButton() throws Exception {
        String page = browser.get("/incidents/new").body();

        assertThat(page)
                .contains("What happened?", "How serious was it?", "Which area is responsible?", "Log incident")
                .contains("Knife injury", "Birmingham", "Wolverhampton", "name=\"people[0].ageBand\"")
                .contains("does not replace a safeguarding referral")
                .doesNotContain(">KNIFE_INJURY<", "app-log--grown", "<style", " style=", "onclick=");
        assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
    }

    @Test
    void theAreasAreThoseOfTheOfficersOwnRegion() throws Exception {
        assertThat(browser.get("/incidents/new").body())
                .contains("name=\"localAuthority\" value=\"E08000025\"")
                .doesNotContain("name=\"localAuthority\" value=\"E08000035\"");
    }

    @Test
    void threeBoxesLogged() throws Exception {
        var answer = post("/incidents/new", THREE_BOXES + "&key=k-1&people[0].role=VICTIM");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/incidents/i-1/logged");
        Received sent = sent("POST");
        assertThat(sent.header("Idempotency-key")).isEqualTo("k-1");
        assertThat(json(sent).path("severity").asString()).isEqualTo("CRITICAL");
        assertThat(json(sent).path("people")).isEmpty();
    }

    @Test
    void whatElseIsKnownIsSentWithIt() throws Exception {
        post(
                "/incidents/new",
                THREE_BOXES + A_CHILD
                        + "&people[0].identity.name=Sam&people[0].expectedRelease=10:30pm"
                        + "&people[0].expectedRelease.day=2126-11-20&people[0].disclose=name&key=k-2");

        JsonNode person = json(sent("POST")).at("/people/0");
        assertThat(person.at("/identity/name").asString()).isEqualTo("Sam");
        assertThat(person.path("expectedRelease").asString()).isEqualTo("2126-11-20T22:30:00Z");
        assertThat(person.at("/disclose/0").asString()).isEqualTo("name");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() throws Exception {
        var answer = post("/incidents/new", "category=ROBBERY&key=k-3");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is a problem", "Choose how serious it was", "Choose the area");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void aRefusalIsShownBesideItsFieldWithWhatWasTyped() throws Exception {
        desk.answers("POST /api/incidents", 400, """
                {"title":"Bad request","detail":"Correct the fields.","errors":[
                  {"field":"people[0].identity.dateOfBirth","message":"must be a day since 1900, and not in the future"}]}""");

        var answer = post(
                "/incidents/new",
                THREE_BOXES + A_CHILD + "&people[0].identity.dateOfBirth=2126-01-01&summary=At+the+bus+stop");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Date of birth must be a day since 1900", "href=\"#people[0].identity.dateOfBirth\"")
                .contains("At the bus stop", "value=\"2126-01-01\"");
    }

    @Test
    void withoutAnAnswerTheSameKeyIsSentAgain() throws Exception {
        desk.answers("POST /api/incidents", 503, "{}");

        var answer = post("/incidents/new", THREE_BOXES + "&key=k-4");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("We do not know whether this was saved", "name=\"key\" value=\"k-4\"");
    }

    @Test
    void addAnotherPersonWorksWithoutAScriptAndKeepsWhatWasTyped() throws Exception {
        var answer = post("/incidents/new/people", THREE_BOXES + A_CHILD + "&people[0].identity.name=Sam&key=k-5");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("name=\"people[1].ageBand\"", "value=\"Sam\"", "Person 2", "Remove person 2")
                .contains("name=\"key\" value=\"k-5\"")
                .containsPattern("id=\"person-2\"[^>]*autofocus");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void whoIsRemovedIsGone() throws Exception {
        var answer = post(
                "/incidents/new/people",
                THREE_BOXES + A_CHILD + "&people[1].ageBand=AGE_18_TO_24&people[1].identity.name=Alex&remove=0");

        assertThat(answer.body()).contains("value=\"Alex\"").doesNotContain("people[1].");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsLogged() throws Exception {
        var answer = browser.send(browser.request("/incidents/new")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(THREE_BOXES)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("what was saved while you typed is offered");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void whoseRoleDoesNotLogIncidentsIsToldWhomToRing() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();

        var answer = browser.get("/incidents/new");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Incidents are logged by duty officers");
    }

    @Test
    void aDutyOfficerIsLedThere() throws Exception {
        assertThat(browser.get("/incidents/new").body()).contains("href=\"/incidents/new\" aria-current=\"page\"");
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields) + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }

    private static String encoded(String fields) {
        return fields.replace("[", "%5B").replace("]", "%5D");
    }

    private Received sent(String method) {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Received request) {
        return JsonMapper.shared().readTree(request.body());
    }
}
