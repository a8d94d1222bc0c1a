package uk.reachable.gateway.casework;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

/** As a caseworker on a phone, with a fake of each service. */
class CasePageIT extends GatewayTest {

    static final String OFFERED = """
            {"id":"r-1","version":3,"status":"OFFERED","incidentId":"i-1","incidentReference":"WM-2026-000042","personId":"p-1",
             "subject":"PERSON","need":"REACHABLE_MOMENT","ageBand":"UNDER_18","localAuthority":"E08000025",
             "setting":"EMERGENCY_DEPARTMENT","site":"heartlands-hospital","expectedRelease":"2126-11-20T22:30:00Z",
             "offer":{"id":"o-1","provider":"redthread","providerName":"Redthread","programme":"redthread-ed",
                      "programmeName":"Redthread in A and E","respondBy":"2126-11-20T20:07:01Z"},
             "responsibleOrganisationName":"West Midlands VRU","contacts":[],"handovers":[],
             "history":[{"at":"2026-11-20T19:47:01Z","status":"OFFERED","what":"OFFER_MADE","version":3}]}""";

    static final String HELD = OFFERED.replace("\"OFFERED\",\"incident", "\"ACCEPTED\",\"incident")
            .replace("\"version\":3,\"status\":\"A", "\"version\":4,\"status\":\"A")
            .replace("\"respondBy\":\"2126-11-20T20:07:01Z\"", "\"worker\":\"duty.officer\"");

    static final String PERSON = """
            {"id":"p-1","role":"VICTIM","ageBand":"UNDER_18","setting":"EMERGENCY_DEPARTMENT",
             "siteName":"Heartlands Hospital","homeLocalAuthorityName":"Sandwell","visible":["name","contact"],
             "identity":{"name":"Sam Example","dateOfBirth":null,"contact":null},
             "contacts":[{"number":1,"whose":"MOTHER","contact":"A parent, 0121 496 0000","safeToRing":"YES",
                          "safeToText":"NO","safeToLeaveMessage":"NO"}],
             "factors":[],"relations":[]}""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        ISSUER.roles("CASEWORKER");
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void anOfferIsAcceptedOnItsPageWithOnePress() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, OFFERED)
                .to("POST /api/referrals/r-1/accept", 200, "{\"status\":\"ACCEPTED\",\"version\":4}"));

        String page = browser.get("/cases/r-1").body();
        assertThat(page)
                .contains(
                        "action=\"/cases/r-1/accept\"",
                        "Help in a reachable moment",
                        "Heartlands Hospital",
                        "Birmingham")
                .contains("This does not replace a safeguarding referral")
                .doesNotContain("REACHABLE_MOMENT", "E08000025", "Sam Example", " style=", "onclick=");
        assertThat(page).contains("Answer by ");

        var answer = browser.sendForm("/cases/r-1/accept", "key=k-1");

        assertThat(SERVICE.last().path()).isEqualTo("/api/referrals/r-1/accept");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/cases/r-1");
    }

    @Test
    void anOfferIsDeclinedWithACodedReasonByOnePress() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, OFFERED)
                .to("POST /api/referrals/r-1/decline", 200, "{\"status\":\"RAISED\",\"version\":4}"));

        assertThat(browser.get("/cases/r-1").body())
                .containsPattern("<button[^>]*name=\"reason\"[^>]*value=\"NO_CAPACITY\"[^>]*>We have no room");

        var answer = browser.sendForm("/cases/r-1/decline", "key=k-2", "reason=NO_CAPACITY");

        assertThat(SERVICE.last().body()).isEqualTo("{\"reason\":\"NO_CAPACITY\"}");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerThatCameTooLateSeesWhyAndTheCaseAsItStands() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, OFFERED.replace("\"OFFERED\",\"incident", "\"WAITING\",\"incident"))
                .to("POST /api/referrals/r-1/accept", 409, """
                        {"title":"Conflict","detail":"The time to answer ran out and the referral moved on."}"""));

        var answer = browser.sendForm("/cases/r-1/accept", "key=k-1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("There is a problem", "The time to answer ran out", "Waiting for a place")
                .doesNotContain("action=\"/cases/r-1/accept\"");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsAnswered() throws Exception {
        var answer = browser.send(browser.request("/cases/r-1/accept").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whenNoAnswerComesTheSameFormMayBeSentAgain() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, OFFERED)
                .to("POST /api/referrals/r-1/accept", 503, "{}"));

        var answer = browser.sendForm("/cases/r-1/accept", "key=k-1");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("it will not be saved twice", "name=\"key\" value=\"k-1\"");
    }

    @Test
    void afterAcceptingThePersonIsShownWithWhosePhoneItIsAndWhatIsSafe() throws Exception {
        SERVICE.answers(
                new FakeAnswers().to("GET /api/referrals/r-1", 200, HELD).to("GET /api/people/p-1", 200, PERSON));

        String page = browser.get("/cases/r-1").body();

        assertThat(page)
                .contains("Sam Example", "Their mother&#39;s", "Safe to ring", "Not safe to text")
                .contains("href=\"tel:01214960000\"")
                .doesNotContain("Wait a moment", "hx-get");
        assertThat(page.substring(0, page.indexOf("</title>"))).doesNotContain("Sam");
        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1?seen=r-1:4");
    }

    @Test
    void whileAccessIsPendingThePageSaysWaitAMomentAndAsksAgainByItself() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, HELD)
                .to("GET /api/people/p-1", 503, "{\"type\":\"urn:reachable:problem:access-pending\"}"));

        String page = browser.get("/cases/r-1").body();

        assertThat(page)
                .contains("Wait a moment", "hx-get=\"/cases/r-1/person\"", "hx-trigger=\"every 2s\"")
                .contains("<meta http-equiv=\"refresh\" content=\"5\">")
                .contains("What you can do");
    }

    @Test
    void theAnswerToAskingAgainIsThePersonAlone() throws Exception {
        SERVICE.answers(
                new FakeAnswers().to("GET /api/referrals/r-1", 200, HELD).to("GET /api/people/p-1", 200, PERSON));

        assertThat(browser.get("/cases/r-1/person").body())
                .contains("Sam Example", "id=\"person\"")
                .doesNotContain("<html", "hx-get");
    }

    @Test
    void theCaseFollowsTheInboxOfWhoeverSupportsForItsOwnNotices() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals/r-1", 200, OFFERED));

        assertThat(browser.get("/cases/r-1").body())
                .contains("data-stream=\"/api/inbox/stream\"", "data-about=\"r-1\"", "data-rows=\"/cases/r-1/now\"")
                .contains("role=\"status\"", "Refresh to see what is new.", "/assets/live-")
                .contains("data-news=\"Offered, no answer yet\"", "data-as-of=\"today ");
    }

    @Test
    void theCaseIsReadAgainByItselfWithoutThePersonBecauseEachReadingOfThemIsOnRecord() throws Exception {
        SERVICE.answers(
                new FakeAnswers().to("GET /api/referrals/r-1", 200, HELD).to("GET /api/people/p-1", 200, PERSON));

        String now = browser.get("/cases/r-1/now").body();

        assertThat(now)
                .contains("Support agreed", "data-same=\"since opened\"", "Open the case again")
                .contains("This does not replace a safeguarding referral")
                .doesNotContain("Sam Example", "<html", "data-stream", "hx-get");
        assertThat(SERVICE.received).noneMatch(request -> request.path().startsWith("/api/people"));
        assertThat(browser.get("/cases/r-1").body()).contains("Sam Example", "data-same=\"since opened\"");
    }

    @Test
    void aPageWithAMistakeStaysAsItIsUntilItsReaderHasSeenIt() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/referrals/r-1", 200, HELD)
                .to("POST /api/referrals/r-1/accept", 409, "{\"detail\":\"A colleague was faster.\"}"));

        assertThat(browser.sendForm("/cases/r-1/accept", "key=k-1").body())
                .contains("A colleague was faster.", "Open the case again")
                .doesNotContain("data-stream", "/assets/live-");
    }

    @Test
    void aPersonWhoIsHiddenIsNotThere() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals/r-1", 200, HELD));

        assertThat(browser.get("/cases/r-1").body()).contains("Their details are not shown to you now");
    }

    @Test
    void aCaseThatIsNotTheReadersDoesNotExist() throws Exception {
        SERVICE.answers(new FakeAnswers());

        assertThat(browser.get("/cases/r-1").statusCode()).isEqualTo(404);
        assertThat(browser.get("/cases/r-1/contact").statusCode()).isEqualTo(404);
        assertThat(browser.get("/cases/r-1/person").statusCode()).isEqualTo(404);
        assertThat(browser.get("/cases/r-1/now").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(exchange, 503, "application/problem+json", "{}"));

        assertThat(browser.get("/cases/r-1").body()).contains("The case is not available");
    }

    @Test
    void theDutyDeskReadsACaseAndIsAskedNothing() throws Exception {
        ISSUER.roles("DUTY_OFFICER");
        Browser desk = new Browser(port);
        desk.signIn();
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals/r-1", 200, HELD));

        assertThat(desk.get("/cases/r-1").body())
                .contains("Support agreed", "data-stream=\"/api/board/stream\"", "data-about=\"i-1\"")
                .doesNotContain("What you can do", "<form action=\"/cases");
        assertThat(SERVICE.received).noneMatch(request -> request.path().startsWith("/api/people"));
    }
}
