package uk.reachable.gateway.navigator;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

class NavigatorPageIT extends GatewayTest {

    private static final String BOARD = """
            {"asOf":"2026-11-20T19:40:00Z","lastEventId":"1","next":null,"items":[
             {"incidentId":"i-1","reference":"WM-2026-000042","category":"EXPLOITATION_CONCERN","severity":"LOW",
              "localAuthority":"E08000025","localAuthorityName":"Birmingham","status":"LOGGED",
              "loggedAt":"2026-11-20T19:00:00Z","meeting":null,"overdueActions":0,"referralCounts":{"OFFERED":1}}]}""";

    private static final String ACTIONS = """
            {"items":[{"id":"a-1","meetingId":"m-1","incidentId":"i-7","incidentReference":"WM-2026-000007",
              "status":"OPEN","purpose":null,"ownerOrganisation":"west-midlands-vru",
              "ownerOrganisationName":"West Midlands Violence Reduction Partnership","dueBy":"2126-11-25T16:00:00Z",
              "assignedAt":"2026-11-21T10:20:00Z","text":"Visit the school."}]}""";

    private final Map<String, String> answers = new HashMap<>(Map.of("/api/board", BOARD, "/api/actions", ACTIONS));
    private Browser browser = new Browser(0);

    @BeforeEach
    void aNavigator() throws Exception {
        ISSUER.roles("NAVIGATOR");
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void myAreaShowsItsResponsesWhatMyOrganisationIsAskedAndAButtonToRaiseAReferral() throws Exception {
        String page = browser.get("/area").body();

        assertThat(page)
                .contains(
                        "My area",
                        "Responses in my areas",
                        "WM-2026-000042",
                        "Concern about exploitation",
                        "Birmingham")
                .contains("What my organisation is asked to do", "Visit the school.", "/area/actions/a-1/complete")
                .containsPattern("href=\"/incidents/new\"[^>]*>Raise a referral</a>")
                .contains("does not replace a safeguarding referral")
                .doesNotContain("EXPLOITATION_CONCERN", "href=\"/incidents/i-1\"", "<style", " style=", "onclick=");
        assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
    }

    @Test
    void aNavigatorIsLedToWhatTheyCanOpen() throws Exception {
        assertThat(browser.get("/area").body())
                .contains("href=\"/area\" aria-current=\"page\">My area</a>")
                .contains(">Live board</a>", ">Raise a referral</a>", ">Inbox</a>")
                .doesNotContain(">Duty desk</a>", ">Meetings</a>", ">Cases</a>", ">Log an incident</a>");
    }

    @Test
    void itSaysThatSomethingChangedAndReadsNothingByItself() throws Exception {
        assertThat(browser.get("/area").body())
                .contains("data-stream=\"/api/board/stream\"", "role=\"status\"")
                .doesNotContain("data-rows", "http-equiv=\"refresh\"");
    }

    @Test
    void withoutAnythingItSaysWhatItWillShow() throws Exception {
        answers.put("/api/board", Scripted.EMPTY_BOARD);
        answers.put("/api/actions", "{\"items\":[]}");

        assertThat(browser.get("/area").body())
                .contains(
                        "No incidents yet", "Nothing is asked of your organisation. What a meeting asks is shown here");
    }

    @Test
    void whatIsAskedIsDoneWithOnePress() throws Exception {
        var answer = Scripted.press(browser, browser.csrfToken(), "/area/actions/a-1/complete", "key", "k-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/actions/a-1/complete");
        assertThat(browser.get("/area?done=yes").body()).contains("It is recorded.");
    }

    @Test
    void whenTheServiceIsDownThePageSaysWhomToRing() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        var page = browser.get("/area");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("My area is not available", "ring the duty desk");
    }
}
