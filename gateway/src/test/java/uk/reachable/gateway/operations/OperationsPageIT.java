package uk.reachable.gateway.operations;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

/** With nobody behind the inbox: one service of four is away. */
class OperationsPageIT extends GatewayTest {

    private static final String NOTHING = "{\"items\":[]}";

    private static final String LETTER = """
            {"items":[{"id":7,"topic":"reachable.referral.v1","key":"r-1","sequence":3,
              "type":"uk.reachable.referral.OfferAccepted.v1","incidentReference":"WM-2026-000042",
              "reason":"IllegalStateException","since":"2026-11-20T20:00:00Z"}]}""";

    private static final String WAITS = """
            {"items":[{"id":9,"topic":"reachable.incident.v1","key":"i-1","sequence":5,
              "type":"uk.reachable.incident.MeetingHeld.v1","incidentReference":"WM-2026-000043",
              "reason":"waits for sequence 4 of its key","since":"2026-11-20T20:00:00Z"}]}""";

    private static final String REPLAY = "/operations/incident/dead-letters/7/replay";

    private final Map<String, String> answers = new HashMap<>();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void anOperator() throws Exception {
        ISSUER.roles("OPERATOR");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        for (String part : new String[] {"incident", "referral", "intervention"}) {
            for (String list : new String[] {"dead-letters", "parked", "unsent"}) {
                answers.put("/api/operations/" + part + "/" + list, NOTHING);
            }
        }
        answers.put("/api/operations/incident/dead-letters", LETTER);
        answers.put("/api/operations/referral/parked", WAITS);
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void whatIsStuckInAllServicesIsOnOnePageInPlainWords() throws Exception {
        String page = browser.get("/operations").body();

        assertThat(page)
                .contains("2 events are stuck in what has answered", "WM-2026-000042: Offer accepted", "Try it again")
                .contains("WM-2026-000043: Meeting held", "Give up what is missing", REPLAY)
                .contains("href=\"/operations\" aria-current=\"page\"")
                .doesNotContain("uk.reachable", "<style", " style=");
    }

    @Test
    void oneServiceThatIsAwayIsSaidAndDoesNotEmptyThePage() throws Exception {
        var page = browser.get("/operations");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsPattern("Inbox and messages</h2>(?s:.){1,300}This service did not answer just now")
                .contains("WM-2026-000042: Offer accepted", "Nothing is stuck here");
    }

    @Test
    void replayingAsksOnceMoreAndIsDoneByAForm() throws Exception {
        assertThat(browser.get(REPLAY).body())
                .contains("Try it again", "WM-2026-000042: Offer accepted", "If it fails again, nothing is changed")
                .contains("name=\"key\"", "name=\"_csrf\"");

        var answer = Scripted.press(browser, token, REPLAY, "key", "k-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/operations?done=replay#incident");
        assertThat(SERVICE.last().method()).isEqualTo("POST");
        assertThat(SERVICE.last().path()).isEqualTo("/api/operations/incident/dead-letters/7/replay");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
    }

    @Test
    void givingUpSaysBeforeThatItCannotBeUndone() throws Exception {
        assertThat(browser.get("/operations/referral/parked/9/skip").body())
                .contains("Give up what is missing", "It cannot be undone", "govuk-button--warning");

        var answer = Scripted.press(browser, token, "/operations/referral/parked/9/skip", "key", "k-1");

        assertThat(Browser.location(answer)).endsWith("/operations?done=skip#referral");
        assertThat(SERVICE.last().path()).isEqualTo("/api/operations/referral/parked/9/skip");
        assertThat(browser.get("/operations?done=skip").body()).contains("It was given up.");
    }

    @Test
    void whatFailsAgainIsSaidAndStays() throws Exception {
        SERVICE.answers(Scripted.changing(
                answers, 409, "{\"detail\":\"It fails again: X. Correct the cause and replay, or skip it.\"}"));

        var page = Scripted.press(browser, token, REPLAY, "key", "k-1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("There is a problem", "It fails again: X.", "WM-2026-000042");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsSetFree() throws Exception {
        var answer = browser.send(browser.request(REPLAY).POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whatIsNotStuckOrCannotBeDoneDoesNotExist() throws Exception {
        for (String path : new String[] {
            "incident/dead-letters/8/replay",
            "incident/parked/7/replay",
            "incident/unsent/7/skip",
            "incident/lunch/7/skip",
            "kitchen/parked/7/skip",
            "incident/parked/seven/skip"
        }) {
            assertThat(browser.get("/operations/" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoeverIsNoOperatorIsToldSo() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get("/operations");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is for operators");
    }
}
