package uk.reachable.gateway.police;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

class AreaPagesIT extends GatewayTest {

    private static final String PERSON = "/area/meetings/m-1/incidents/i-1/people/p-1";

    private final Map<String, String> answers = AreaAnswers.all();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aLeadOfficer() throws Exception {
        ISSUER.roles("LEAD_OFFICER");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void myAreaShowsWhatWaitsForThePolice() throws Exception {
        assertThat(browser.get("/area").body())
                .contains("WM-2026-000042, Birmingham", "Convene it by", "href=\"/area/meetings/m-1\"")
                .contains("Patrol outside the school.", "action=\"/area/actions/a-1/complete\"")
                .contains("WY-2026-000017: Collection", "action=\"/area/journeys/r-1/collection\"")
                .contains("href=\"/area\" aria-current=\"page\"", "meeting-")
                .doesNotContain("COLLECTION", "<style", " style=");
    }

    @Test
    void thePagesOfWhichEachReadingIsOnRecordSayThatSomethingChangedAndReadNothingByThemselves() throws Exception {
        for (String path : List.of("/area", "/area/meetings/m-1")) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .contains("data-stream=\"/api/inbox/stream\"", "role=\"status\"", "/assets/live-")
                    .doesNotContain("data-rows", "http-equiv=\"refresh\"");
        }
    }

    @Test
    void theMeetingIsConfirmedWithATime() throws Exception {
        assertThat(browser.get("/area/meetings/m-1").body())
                .contains("Confirm the meeting", "name=\"version\" value=\"1\"");

        var answer = Scripted.press(
                browser,
                token,
                "/area/meetings/m-1/time",
                "key",
                "k-1",
                "version",
                "1",
                "startsAt",
                "2126-11-21T10:00");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/meetings/m-1/schedule");
        assertThat(SERVICE.last().body()).contains("\"version\":1", "\"startsAt\":\"2126-11-21T10:00:00Z\"");
    }

    @Test
    void withoutATimeTheFieldSaysWhatToEnter() throws Exception {
        var page =
                Scripted.press(browser, token, "/area/meetings/m-1/time", "key", "k-1", "version", "1", "startsAt", "");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("id=\"startsAt-error\"", "Enter when it begins");
        assertThat(posts()).isEmpty();
    }

    @Test
    void doNotContactYetIsSetWithAReviewAndANamedOfficer() throws Exception {
        assertThat(browser.get(PERSON + "/pause").body())
                .contains("An arrest or a search is to come", "action=\"" + PERSON + "/pause\"");

        var answer = Scripted.press(
                browser,
                token,
                PERSON + "/pause",
                "key",
                "k-1",
                "reason",
                "ARREST_OR_SEARCH",
                "reviewBy",
                "2126-11-20T23:00",
                "officer",
                "DI Example");

        assertThat(Browser.location(answer)).endsWith("/area/meetings/m-1?done=yes");
        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1/contact-pause");
        assertThat(SERVICE.last().body()).contains("ARREST_OR_SEARCH", "2126-11-20T23:00:00Z", "DI Example");
    }

    @Test
    void whatTheServiceRefusesIsSaidBesideItsFieldWithWhatWasTypedKept() throws Exception {
        SERVICE.answers(Scripted.changing(
                answers, 400, "{\"errors\":[{\"field\":\"reviewBy\",\"message\":\"must be after now\"}]}"));

        var page = Scripted.press(
                browser,
                token,
                PERSON + "/pause",
                "key",
                "k-1",
                "reason",
                "OTHER",
                "reviewBy",
                "2126-11-20T23:00",
                "officer",
                "DI Example");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("When you look at it again must be after now", "value=\"DI Example\"");
    }

    @Test
    void doNotContactYetIsLiftedByANamedOfficer() throws Exception {
        answers.put("/api/incidents/i-1/contact-pauses", AreaAnswers.PAUSED);

        assertThat(browser.get("/area/meetings/m-1").body())
                .contains("An arrest or a search is to come", PERSON + "/lift");
        assertThat(browser.get(PERSON + "/lift").body()).contains("They may be contacted");

        Scripted.press(browser, token, PERSON + "/lift", "key", "k-1", "officer", "DI Example");

        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1/contact-pause/lift");
        assertThat(SERVICE.last().body()).isEqualTo("{\"officer\":\"DI Example\"}");
    }

    @Test
    void whatIsSetAlreadyLeadsBackToHowItStands() throws Exception {
        answers.put("/api/incidents/i-1/contact-pauses", AreaAnswers.PAUSED);

        var answer = browser.get(PERSON + "/pause");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/area/meetings/m-1");
    }

    @Test
    void policeAgreeExactlyTheWordsTheyHaveRead() throws Exception {
        assertThat(browser.get("/area/meetings/m-1").body())
                .contains(
                        "Please keep pupils inside until 4 pm.",
                        "Agree these words",
                        "ring the duty desk",
                        "0121 496 0100");

        Scripted.press(browser, token, "/area/meetings/m-1/notices/n-1/agree", "key", "k-1", "wordingId", "w-1");

        assertThat(SERVICE.last().path()).isEqualTo("/api/notices/n-1/agree");
        assertThat(SERVICE.last().body()).isEqualTo("{\"wordingId\":\"w-1\"}");
    }

    @Test
    void nextOfKinAreConfirmedToBeTold() throws Exception {
        assertThat(browser.get("/area/meetings/m-1/incidents/i-1/next-of-kin").body())
                .contains("name=\"toldAt\"");

        Scripted.press(
                browser,
                token,
                "/area/meetings/m-1/incidents/i-1/next-of-kin",
                "key",
                "k-1",
                "toldAt",
                "2025-11-20T21:10");

        assertThat(SERVICE.last().path()).isEqualTo("/api/incidents/i-1/next-of-kin");
        assertThat(SERVICE.last().body()).isEqualTo("{\"toldAt\":\"2025-11-20T21:10:00Z\"}");
    }

    @Test
    void anActionIsDoneAndALegConfirmedWithOnePress() throws Exception {
        assertThat(Scripted.press(browser, token, "/area/actions/a-1/complete", "key", "k-1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/actions/a-1/complete");

        assertThat(Scripted.press(browser, token, "/area/journeys/r-1/exit-plan", "key", "k-1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/referrals/r-1/journey/legs/EXIT_PLAN/confirm");
    }

    @Test
    void whatWasRefusedIsSaidAndLeadsBack() throws Exception {
        SERVICE.answers(Scripted.changing(answers, 409, "{\"detail\":\"It is done already.\"}"));

        var page = Scripted.press(browser, token, "/area/actions/a-1/complete", "key", "k-1");

        assertThat(page.body()).contains("It was not recorded", "It is done already.", "href=\"/area\"");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsAgreed() throws Exception {
        var answer = browser.send(
                browser.request("/area/meetings/m-1/notices/n-1/agree").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(posts()).isEmpty();
    }

    @Test
    void whoeverIsNoLeadOfficerIsLedToTheBoard() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get("/area");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("live board");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get("/area").body()).contains("My area is not available");
    }

    private static List<FakeService.Received> posts() {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
