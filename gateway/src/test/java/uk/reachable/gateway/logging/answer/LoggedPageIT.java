package uk.reachable.gateway.logging.answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedPageIT extends GatewayTest {

    private static final String RESPONSE = """
            {"incident":{"id":"i-1","reference":"WM-2026-000042","category":"KNIFE_INJURY","severity":"CRITICAL",
              "localAuthority":"E08000025","localAuthorityName":"Birmingham","status":"LOGGED"},
             "meeting":{"id":"m-1","status":"CALLED","dueBy":"2126-11-21T19:47:00Z","startsAt":null,
              "invited":[{"organisation":"west-midlands-police","name":"West Midlands Police"}]},
             "people":[{"id":"p-1","role":"VICTIM","ageBand":"UNDER_18","homeLocalAuthority":"E08000028",
              "siteName":"Heartlands Hospital","expectedRelease":"2126-11-20T22:30:00Z",
              "safeguarding":[{"question":"SOCIAL_CARE","dueBy":"2126-11-20T20:40:00Z","answer":null}]}],
             "referrals":[{"id":"r-1","personId":"p-1","need":"REACHABLE_MOMENT","status":"OFFERED",
              "providerName":"Redthread","respondBy":"2126-11-20T20:07:00Z","onShiftFrom":null,"ring":null,
              "notifiedAt":"2026-11-20T19:47:00Z","dutyDueBy":null}],
             "todos":[{"code":"NAME_NOT_KNOWN","personId":"p-1"}]}""";

    private static final String SAFEGUARDING = """
            [{"question":"SOCIAL_CARE","askedAt":"2026-11-20T19:40:00Z","dueBy":"2026-11-20T20:40:00Z","answer":null,
              "tell":{"kind":"EMERGENCY_DUTY_TEAM","name":"Sandwell emergency duty team","phone":"0121 496 0127"}}]""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void theAnswerSaysWhoIsToldWhoToRingWhatHappensNextAndWhatToFindOut() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                200,
                "application/json",
                exchange.getRequestURI().getPath().endsWith("/safeguarding") ? SAFEGUARDING : RESPONSE));

        String page = browser.get("/incidents/i-1/logged").body();

        assertThat(page)
                .contains("Incident logged", "WM-2026-000042", "Knife injury, Birmingham")
                .contains("Sandwell emergency duty team", "href=\"tel:01214960127\"")
                .contains("West Midlands Police", "asked to convene the meeting by", "Redthread")
                .contains("about 20 Nov 2126 10:30pm", "Find out their name")
                .contains("does not replace a safeguarding referral")
                .doesNotContain("REACHABLE_MOMENT", "CALLED", "NAME_NOT_KNOWN", "<style", " style=", "onclick=");
    }

    @Test
    void whomToRingIsSaidWithoutANumberWhenItCannotBeRead() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                exchange.getRequestURI().getPath().endsWith("/safeguarding") ? 503 : 200,
                "application/json",
                RESPONSE));

        assertThat(browser.get("/incidents/i-1/logged").body()).contains("Children’s social care of the home area");
    }

    @Test
    void aNavigatorReadsWhoIsToldAndWhatHappensNextAndNobodyIsAskedAboutThePerson() throws Exception {
        ISSUER.roles("NAVIGATOR");
        signedIn();
        SERVICE.answers(200, "application/json", RESPONSE);
        SERVICE.received.clear();

        String page = browser.get("/incidents/i-1/logged").body();

        assertThat(page)
                .contains("Referral raised", "WM-2026-000042", "Who is told", "Redthread", "What happens next")
                .contains("Duty desk of West Midlands", "href=\"tel:01214960100\"", "ring the duty desk")
                .contains("Raise another referral", "does not replace a safeguarding referral")
                .doesNotContain("Log another incident", "REACHABLE_MOMENT");
        assertThat(SERVICE.received)
                .extracting(FakeService.Received::path)
                .containsExactly("/api/incidents/i-1/response");
    }

    @Test
    void anIncidentThatIsNotThereIsNotFound() throws Exception {
        SERVICE.answers(404, "application/problem+json", "{}");

        assertThat(browser.get("/incidents/i-1/logged").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysThatTheIncidentIsLoggedAllTheSame() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get("/incidents/i-1/logged").body())
                .contains("The incident is logged, but cannot be shown", "Do not log it again");
    }
}
