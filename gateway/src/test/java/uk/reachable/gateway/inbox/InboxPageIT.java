package uk.reachable.gateway.inbox;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** With somebody behind the inbox, too. */
class InboxPageIT extends GatewayTest {

    private static final String INBOX = """
            {"lastEventId":3,"items":[
             {"id":"i-1","kind":"OFFER_MADE","referralId":"r-1","incidentReference":"WM-2026-00007","respondBy":"2126-11-20T21:30:00Z",
              "postedAt":"2026-11-20T21:00:00Z","read":false,"open":true,"acknowledged":null},
             {"id":"i-2","kind":"HANDOVER_PROPOSED","incidentReference":"WM-2026-00008","postedAt":"2026-11-20T21:00:00Z",
              "read":false,"open":true,
              "acknowledged":{"at":"2026-11-20T21:10:00Z","until":"2026-11-20T21:20:00Z","mine":false}},
             {"id":"i-3","kind":"HANDOVER_ACCEPTED","incidentReference":"WM-2026-00009","postedAt":"2026-11-20T21:00:00Z",
              "read":false,"open":false,"acknowledged":null}]}""";

    private static final String EMERGENCY = """
            {"lastEventId":4,"items":[
             {"id":"i-4","kind":"EMERGENCY_ACCESS_TAKEN","incidentReference":"WM-2026-00010",
              "respondBy":"2126-11-20T21:30:00Z","postedAt":"2026-11-20T21:00:00Z","read":false,"open":true,
              "acknowledged":null}]}""";

    private Browser browser = new Browser(0);

    @DynamicPropertySource
    static void inbox(DynamicPropertyRegistry properties) {
        properties.add("reachable.parts.notification", SERVICE::address);
    }

    @BeforeEach
    void signedIn() throws Exception {
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void whatIsAskedIsSaidInWordsAndAButtonSaysIAmOnIt() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);

        String page = browser.get("/inbox").body();

        assertThat(page)
                .contains("Accept or decline a referral", "WM-2026-00007", "action=\"/inbox/i-1/acknowledge\"")
                .doesNotContain("OFFER_MADE", "<style", " style=", "onclick=");
        assertThat(SERVICE.last().path()).isEqualTo("/api/inbox");
    }

    @Test
    void thePageIsKeptFreshByItsScriptAndWithoutOneByItself() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);

        String page = browser.get("/inbox").body();

        assertThat(page)
                .contains(
                        "data-stream=\"/api/inbox/stream\"",
                        "data-rows=\"/inbox/rows\"",
                        "data-last=\"3\"",
                        "<meta http-equiv=\"refresh\" content=\"60\">",
                        "role=\"status\"");
    }

    @Test
    void theRowsAloneAreAPageWithoutItsFrame() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);

        assertThat(browser.get("/inbox/rows").body())
                .contains("data-key=\"i-1\"", "data-words=\"Accept or decline a referral, WM-2026-00007\"")
                .doesNotContain("<html", "app-header");
    }

    @Test
    void openingANoticeMarksItReadAndLeadsToItsCase() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/inbox", 200, INBOX).to("POST /api/inbox/i-1/read", 204, ""));

        var answer = browser.get("/inbox/i-1");

        assertThat(SERVICE.last().path()).isEqualTo("/api/inbox/i-1/read");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/cases/r-1");
    }

    @Test
    void theNoticeOfAnEmergencyAccessLeadsThePrivacyOfficerToItsReview() throws Exception {
        ISSUER.roles("PRIVACY_OFFICER");
        Browser officer = new Browser(port);
        officer.signIn();
        SERVICE.answers(new FakeAnswers().to("GET /api/inbox", 200, EMERGENCY).to("POST /api/inbox/i-4/read", 204, ""));

        assertThat(officer.get("/inbox").body())
                .contains("Emergency access is to be reviewed", "href=\"/inbox/i-4\"", "Review it")
                .doesNotContain("EMERGENCY_ACCESS_TAKEN");
        var answer = officer.get("/inbox/i-4");

        assertThat(SERVICE.last().path()).isEqualTo("/api/inbox/i-4/read");
        assertThat(Browser.location(answer)).endsWith("/privacy/emergency");
        assertThat(browser.get("/inbox").body()).contains("Emergency access is").doesNotContain("Review it");
    }

    @Test
    void thePageOfAPoliceLeadMissesNothingMeanwhileAndCallsNothingNewsThatTheyDidThemselves() throws Exception {
        ISSUER.roles("LEAD_OFFICER");
        Browser lead = new Browser(port);
        lead.signIn();
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/inbox", 200, INBOX)
                .to("GET /api/meetings", 200, "{\"items\":[]}")
                .to("GET /api/actions", 200, "{\"items\":[]}"));
        SERVICE.received.clear();

        assertThat(lead.get("/area").body()).contains("data-stream=\"/api/inbox/stream\"", "data-last=\"3\"");
        assertThat(SERVICE.received.getFirst().path()).isEqualTo("/api/inbox");
        assertThat(lead.get("/area?done=yes").body()).contains("data-stream").doesNotContain("data-last");
    }

    @Test
    void aNavigatorIsNotLedToCasesThatAreNotForThem() throws Exception {
        ISSUER.roles("NAVIGATOR");
        Browser navigator = new Browser(port);
        navigator.signIn();
        SERVICE.answers(200, "application/json", INBOX);

        assertThat(navigator.get("/inbox").body()).contains("WM-2026-00007").doesNotContain("href=\"/inbox/i-1\"");
    }

    @Test
    void aNoticeThatIsNotOfTheInboxDoesNotExist() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);

        assertThat(browser.get("/inbox/another").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsOfAProviderReadsWhenThePersonLeaves() throws Exception {
        ISSUER.roles("CASEWORKER");
        Browser caseworker = new Browser(port);
        caseworker.signIn();
        SERVICE.answers(new FakeAnswers().to("GET /api/inbox", 200, INBOX).to("GET /api/referrals", 200, """
                        {"cases":[{"id":"r-1","expectedRelease":"2126-11-20T22:30:00Z"}]}"""));

        assertThat(caseworker.get("/inbox").body()).contains("Discharge about ").contains("10:30pm");
    }

    @Test
    void whereSomebodyIsOnItTheirTimeIsSaidAndThereIsNoButton() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);

        String page = browser.get("/inbox").body();

        assertThat(page)
                .containsPattern("Somebody is on it since [^<]*9:10pm, until [^<]*9:20pm")
                .doesNotContain("/inbox/i-2/acknowledge", "/inbox/i-3/acknowledge");
    }

    @Test
    void iAmOnItIsAFormThatWorksWithoutAScript() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);
        String token = browser.csrfToken();
        SERVICE.answers(
                200,
                "application/json",
                "{\"at\":\"2026-11-20T21:10:00Z\",\"until\":\"2026-11-20T21:20:00Z\",\"mine\":true}");

        var answer = browser.send(browser.request("/inbox/i-1/acknowledge")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, UTF_8))));

        assertThat(SERVICE.last().method()).isEqualTo("POST");
        assertThat(SERVICE.last().path()).isEqualTo("/api/inbox/i-1/acknowledge");
        assertThat(SERVICE.last().header("Authorization")).startsWith("Bearer ");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/inbox#i-1");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsSaidForAnybody() throws Exception {
        var answer = browser.send(browser.request("/inbox/i-1/acknowledge").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whatWasAnsweredMeanwhileIsShownAsItStands() throws Exception {
        SERVICE.answers(200, "application/json", INBOX);
        String token = browser.csrfToken();
        SERVICE.answers(409, "application/problem+json", "{}");

        var answer = browser.send(browser.request("/inbox/i-1/acknowledge")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get("/inbox").body()).contains("The inbox is not available");
    }
}
