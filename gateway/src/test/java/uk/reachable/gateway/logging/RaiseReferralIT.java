package uk.reachable.gateway.logging;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService.Received;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that logs an incident, in the words of a navigator of Birmingham. */
class RaiseReferralIT extends GatewayTest {

    private final Desk desk = new Desk();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aNavigator() throws Exception {
        ISSUER.roles("NAVIGATOR");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        SERVICE.answers(desk);
        SERVICE.received.clear();
        desk.answers("POST /api/incidents", 201, "{\"id\":\"i-1\",\"reference\":\"WM-2026-000042\"}");
    }

    @Test
    void thePageSaysWhatItIsForANavigator() throws Exception {
        assertThat(browser.get("/incidents/new").body())
                .contains("<h1 class=\"govuk-heading-l\">Raise a referral</h1>", ">Raise referral</button>")
                .contains("href=\"/incidents/new\" aria-current=\"page\">Raise a referral</a>")
                .contains("does not replace a safeguarding referral")
                .doesNotContain("Log an incident", "Log incident", "<style", " style=", "onclick=");
    }

    @Test
    void theAreaIsTheirsAndTheSourceIsTheCommunity() throws Exception {
        assertThat(browser.get("/incidents/new").body())
                .containsPattern("name=\"localAuthority\"[^>]*value=\"E08000025\"[^>]*checked")
                .containsPattern("value=\"COMMUNITY\"[^>]*selected")
                .doesNotContain("name=\"localAuthority\" value=\"E08000026\"");
    }

    @Test
    void aReferralIsAnIncidentWithSomebodyAndWhatTheyNeed() throws Exception {
        var answer = raise("E08000025", "people[0].ageBand", "UNDER_18", "people[0].needs", "PEER_MENTOR");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/incidents/i-1/logged");
        JsonNode sent = JsonMapper.shared().readTree(posted().body());
        assertThat(sent.path("category").asString()).isEqualTo("EXPLOITATION_CONCERN");
        assertThat(sent.path("source").asString()).isEqualTo("COMMUNITY");
        assertThat(sent.at("/people/0/needs/0").asString()).isEqualTo("PEER_MENTOR");
    }

    @Test
    void withoutSomebodyAndWhatTheyNeedNothingIsSent() throws Exception {
        var answer = raise("E08000025");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("There is a problem", "Choose how old person 1 is", "Choose what person 1 needs");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void anotherAreaIsRefusedBesideItsFieldWithWhatWasTypedKept() throws Exception {
        desk.answers("POST /api/incidents", 400, """
                {"title":"Bad request","detail":"Correct the fields.","errors":[{"field":"localAuthority",
                 "message":"must be one of your own areas (Birmingham); for another area ring the duty desk"}]}""");

        var answer = raise(
                "E08000026",
                "people[0].ageBand",
                "UNDER_18",
                "people[0].needs",
                "PEER_MENTOR",
                "summary",
                "Seen at the bus stop");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("The area must be one of your own areas (Birmingham); for another area ring the duty desk")
                .contains("Seen at the bus stop");
    }

    @Test
    void whatWasBegunIsOfferedInTheSameWords() throws Exception {
        desk.answers("GET /api/drafts/log-incident", 200, """
                {"form":"log-incident","savedAt":"2026-11-20T19:41:00Z","keptUntil":"2026-11-27T19:41:00Z",
                 "typed":"{\\"category\\":[\\"ROBBERY\\"],\\"key\\":[\\"k-1\\"]}"}""");

        assertThat(browser.get("/incidents/new").body()).contains("You have a referral that is not raised yet");
    }

    @Test
    void onePersonMoreIsAskedForInTheSameWords() throws Exception {
        var answer = Scripted.press(browser, token, "/incidents/new/people", "people%5B0%5D.ageBand", "UNDER_18");

        assertThat(answer.body()).contains("Raise a referral", "Person 2");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsRaised() throws Exception {
        var answer = browser.send(browser.request("/incidents/new")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("category=OTHER")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void withoutAnAnswerItMaySafelyBeSentAgain() throws Exception {
        desk.answers("POST /api/incidents", 503, "{}");

        var answer = raise("E08000025", "people[0].ageBand", "UNDER_18", "people[0].needs", "PEER_MENTOR");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("We do not know whether this was saved", "name=\"key\" value=\"k-1\"");
    }

    @Test
    void thePageOfAnIncidentIsTheDesksAndLeadsToWhatIsForThem() throws Exception {
        var answer = browser.get("/incidents/i-9");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/incidents/i-9/logged");
        assertThat(browser.get("/incidents/i-9/logged").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> raise(String area, String... more) throws Exception {
        String[] first = {
            "key",
            "k-1",
            "category",
            "EXPLOITATION_CONCERN",
            "severity",
            "LOW",
            "localAuthority",
            area,
            "source",
            "COMMUNITY"
        };
        String[] fields = Stream.concat(
                        Arrays.stream(first),
                        Arrays.stream(more).map(word -> word.replace("[", "%5B").replace("]", "%5D")))
                .toArray(String[]::new);
        return Scripted.press(browser, token, "/incidents/new", fields);
    }

    private Received posted() {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow();
    }
}
