package uk.reachable.gateway.team;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class TeamPagesIT extends GatewayTest {

    private static final String WORKER = """
            {"id":"duty.officer","caseload":12,"cases":9,"leave":[{"from":"2126-12-21","to":"2127-01-03"}],
             "shifts":[{"day":"FRIDAY","from":"16:00","to":"00:00"}],"sites":["Heartlands Hospital"],"version":3}""";

    private final FakeAnswers answers = new FakeAnswers()
            .to("GET /api/workers", 200, "[" + WORKER + "]")
            .to("GET /api/programmes", 200, "[]")
            .to("PUT /api/workers/duty.officer", 200, WORKER)
            .to("PUT /api/workers/colleague", 200, WORKER);

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        ISSUER.roles("PROVIDER_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(answers);
    }

    @Test
    void aManagerSeesTheCaseloadOfTheTeamTheRotaAndTheLeave() throws Exception {
        assertThat(browser.get("/team").body())
                .contains(
                        "Supports 9 of 12 people",
                        "<title>Supports 9 of 12 people</title>",
                        "Friday 4:00pm to midnight",
                        "21 December 2126 to 3 January 2127",
                        "href=\"/cases?show=open&amp;worker=duty.officer\"",
                        "href=\"/team/duty.officer\"",
                        "href=\"/team\" aria-current=\"page\"")
                .doesNotContain("FRIDAY", " style=");
    }

    @Test
    void theTeamFollowsTheInbox() throws Exception {
        assertThat(browser.get("/team").body())
                .contains("data-stream=\"/api/inbox/stream\"", "data-rows=\"/team\"", "data-as-of=\"today ")
                .contains("data-key=\"duty.officer\"", "data-words=\"duty.officer: Supports 9 of 12 people\"")
                .contains("Refresh to see what is new.", "/assets/live-");
    }

    @Test
    void aManagerChangesRotaAndLeave() throws Exception {
        assertThat(browser.get("/team/duty.officer").body())
                .contains("name=\"leave[0].from\"", "value=\"2126-12-21\"", "name=\"shifts[2].day\"");

        var answer = browser.sendForm(
                "/team/duty.officer",
                "version=3",
                "caseload=14",
                "leave[0].from=2126-12-21",
                "leave[0].to=2127-01-03",
                "shifts[0].day=FRIDAY",
                "shifts[0].from=16:00",
                "shifts[0].to=00:00",
                "sites=Heartlands Hospital");

        assertThat(SERVICE.last().method()).isEqualTo("PUT");
        assertThat(SERVICE.last().body())
                .contains(
                        "\"caseload\":14",
                        "\"leave\":[{\"from\":\"2126-12-21\",\"to\":\"2127-01-03\"}]",
                        "\"shifts\":[{\"day\":\"FRIDAY\",\"from\":\"16:00\",\"to\":\"00:00\"}]",
                        "\"version\":3");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/team?saved=yes").body()).contains("The worker was saved.");
    }

    @Test
    void aRefusalIsShownBesideItsFieldAndWhatWasTypedStays() throws Exception {
        answers.to("PUT /api/workers/duty.officer", 400, """
                {"detail":"Correct the fields.","errors":[{"field":"shifts","message":"must end on the day they begin"}]}""");

        var answer = browser.sendForm(
                "/team/duty.officer",
                "version=3",
                "caseload=14",
                "shifts[0].day=FRIDAY",
                "shifts[0].from=22:00",
                "shifts[0].to=06:00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "id=\"shifts-error\"",
                        "A shift must end on the day they begin",
                        "value=\"22:00\"",
                        "value=\"14\"");
    }

    @Test
    void somebodyChangedThemMeanwhileIsSaid() throws Exception {
        answers.to("PUT /api/workers/duty.officer", 409, "{\"detail\":\"The worker was changed since.\"}");

        var answer = browser.sendForm("/team/duty.officer", "version=2", "caseload=14");

        assertThat(answer.body()).contains("The worker was changed since.", "Read it again as it stands now");
    }

    @Test
    void aWorkerIsPutOnFile() throws Exception {
        assertThat(browser.get("/team/new").body()).contains("Add a worker", "name=\"id\"");

        assertThat(browser.sendForm("/team/new", "id=no name at all", "caseload=5")
                        .body())
                .contains("Enter the name that the worker signs in with");
        assertThat(browser.sendForm("/team/new", "id=colleague", "caseload=5", "version=0")
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/workers/colleague");
    }

    @Test
    void aWorkerReadsTheirOwnCaseloadAndLeave() throws Exception {
        assertThat(browser.get("/my-work").body())
                .contains("Supports 9 of 12 people", "21 December 2126 to 3 January 2127");

        answers.to("GET /api/workers", 200, "[]");
        assertThat(browser.get("/my-work").body()).contains("You are not on file as a worker yet");
    }

    @Test
    void aWorkerWhoIsNotOfTheTeamDoesNotExist() throws Exception {
        assertThat(browser.get("/team/somebody").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        var answer = browser.send(browser.request("/team/duty.officer").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("PUT"));
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        answers.to("GET /api/workers", 503, "{}");

        assertThat(browser.get("/team").body()).contains("The team is not available");
    }
}
