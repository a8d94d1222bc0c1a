package uk.reachable.gateway.meeting;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingFormsIT extends GatewayTest {

    private final Map<String, String> answers = MeetingAnswers.of(MeetingStatus.HELD);
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aMeetingThatWasHeld() throws Exception {
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void oneFormRecordsWhoCameAndSendsOnlyWhatChanged() throws Exception {
        var answer = Scripted.press(
                browser,
                token,
                "/meetings/m-1/attendance",
                "key",
                "k-1",
                "who-west-midlands-police",
                "ATTENDED",
                "was-west-midlands-police",
                "",
                "who-birmingham-city-council",
                "APOLOGIES",
                "was-birmingham-city-council",
                "APOLOGIES");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/meetings/m-1?done=attendance");
        assertThat(posts()).singleElement().satisfies(sent -> {
            assertThat(sent.path()).isEqualTo("/api/meetings/m-1/attendance");
            assertThat(sent.body()).contains("\"west-midlands-police\"", "\"ATTENDED\"");
            assertThat(sent.header("Idempotency-key")).isEqualTo("k-1.west-midlands-police");
        });
    }

    @Test
    void aDecisionToReferIsSentWithoutRetyping() throws Exception {
        assertThat(browser.get("/meetings/m-1/referrals").body()).contains("Harmed, child (under 18)", "Person 1 of");

        var answer = Scripted.press(
                browser, token, "/meetings/m-1/referrals", "key", "k-1", "personId", "p-1", "need", "THERAPY");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(posts().getLast().body()).contains("\"personId\":\"p-1\"", "\"need\":\"THERAPY\"");
    }

    @Test
    void aFurtherIncidentIsChosenFromTheBoard() throws Exception {
        assertThat(browser.get("/meetings/m-1/incidents").body()).contains("WM-2026-000043: Robbery, Coventry");

        Scripted.press(browser, token, "/meetings/m-1/incidents", "key", "k-1", "incidentId", "i-2");

        assertThat(posts().getLast().body()).isEqualTo("{\"incidentId\":\"i-2\"}");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldWithWhatWasTypedKept() throws Exception {
        var page = Scripted.press(
                browser, token, "/meetings/m-1/actions", "key", "k-1", "text", "Visit the school", "dueBy", "soon");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "href=\"#dueBy\"", "id=\"dueBy-error\"", "Choose who does it", ">Visit the school</textarea>");
        assertThat(posts()).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsSaidBesideItsField() throws Exception {
        SERVICE.answers(Scripted.changing(
                answers, 400, "{\"errors\":[{\"field\":\"dueBy\",\"message\":\"must be in the future\"}]}"));

        var page = Scripted.press(
                browser,
                token,
                "/meetings/m-1/actions",
                "key",
                "k-1",
                "text",
                "Visit the school",
                "ownerOrganisation",
                "redthread",
                "dueBy",
                "2020-01-01T10:00");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("By when must be in the future", ">Visit the school</textarea>");
    }

    @Test
    void whoeverFilledInAnOlderMeetingSeesItAsItStandsAndNoCode() throws Exception {
        answers.putAll(MeetingAnswers.of(MeetingStatus.SCHEDULED));
        SERVICE.answers(Scripted.changing(answers, 409, "{\"detail\":\"it is SCHEDULED, version 2\"}"));

        var page = Scripted.press(
                browser, token, "/meetings/m-1/cancel", "key", "k-1", "version", "1", "reason", "NOT_NEEDED");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("Somebody has changed this meeting", "name=\"version\" value=\"2\"")
                .doesNotContain("it is SCHEDULED");
    }

    @Test
    void withoutAnAnswerTheSameFormIsSentAgainUnderTheSameKey() throws Exception {
        SERVICE.answers(Scripted.changing(answers, 503, "{}"));

        var page = Scripted.press(browser, token, "/meetings/m-1/conclude", "key", "k-1", "version", "2");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("will not be saved twice", "name=\"key\" value=\"k-1\"");
    }

    @Test
    void anActionIsCompletedWithOnePress() throws Exception {
        var answer = Scripted.press(browser, token, "/meetings/m-1/actions/a-1/complete", "key", "k-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(posts().getLast().path()).isEqualTo("/api/actions/a-1/complete");
        assertThat(browser.get("/meetings/m-1?done=complete").body()).contains("It is recorded that this is done.");
    }

    @Test
    void anActionIsDroppedWithAReason() throws Exception {
        assertThat(Scripted.press(browser, token, "/meetings/m-1/actions/a-1/drop", "key", "k-1")
                        .body())
                .contains("Enter why it is no longer needed");

        Scripted.press(browser, token, "/meetings/m-1/actions/a-1/drop", "key", "k-1", "reason", "Arranged itself");

        assertThat(posts().getLast().body()).isEqualTo("{\"reason\":\"Arranged itself\"}");
    }

    @Test
    void aPurposeIsCoveredByAnOwnerByADay() throws Exception {
        var answer = Scripted.press(
                browser,
                token,
                "/meetings/m-1/purposes/address-trauma",
                "key",
                "k-1",
                "state",
                "COVERED",
                "ownerOrganisation",
                "redthread",
                "date",
                "2126-11-30");

        assertThat(Browser.location(answer)).endsWith("/meetings/m-1?done=purposes#purposes");
        assertThat(posts().getLast().path()).isEqualTo("/api/meetings/m-1/purposes/ADDRESS_TRAUMA");
        assertThat(posts().getLast().body()).contains("\"date\":\"2126-11-30\"");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        var answer = browser.send(browser.request("/meetings/m-1/conclude").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(posts()).isEmpty();
    }

    private static List<FakeService.Received> posts() {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
