package uk.reachable.gateway.operations.delivery;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

/** With somebody who sends messages. */
class DeliveriesPageIT extends GatewayTest {

    private static final String QUEUE = """
            {"depth":12,"oldestSeconds":95,"channels":[{"channel":"EMAIL","breaker":"OPEN","queued":12,"retrying":9,
              "failed":1,"escalated":4,"repeats":0,"lastSuccessAt":"2026-11-20T19:47:01Z"}]}""";
    private static final String STUCK = """
            {"items":[{"id":"d-1","incidentReference":"WM-2026-000042","channel":"EMAIL","status":"FAILED","attempts":1,
              "why":"mailbox refused","since":"2026-11-20T19:47:01Z"}]}""";
    private static final String NONE = "{\"items\":[]}";
    private static final String LIST = "/api/operations/notification/stuck-deliveries";
    private static final String PAGE = "/operations/deliveries";

    private final Map<String, String> answers = new HashMap<>();
    private Browser browser = new Browser(0);
    private String token = "";

    @DynamicPropertySource
    static void sending(DynamicPropertyRegistry properties) {
        properties.add("reachable.parts.notification", SERVICE::address);
    }

    @BeforeEach
    void anOperator() throws Exception {
        ISSUER.roles("OPERATOR");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        answers.put("/api/operations/notification/delivery-queue", QUEUE);
        answers.put(LIST, STUCK);
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void operatorsSeeQueueDepthOldestAgeHealthPerChannelAndStuckDeliveries() throws Exception {
        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("Messages to be sent", ">12<", "Due for 95 seconds")
                .contains(">E-mail<", "Does not answer", "12, 9 of them tried before")
                .contains("WM-2026-000042: E-mail", "mailbox refused", "/operations/deliveries/d-1/replay")
                .contains("href=\"/operations/deliveries\" aria-current=\"page\"", "href=\"/operations\"")
                .doesNotContain("EMAIL", "OPEN", "FAILED", "<style", " style=");
    }

    @Test
    void thePageOfStuckEventsLeadsThere() throws Exception {
        for (String part : new String[] {"incident", "referral", "intervention", "notification"}) {
            for (String list : new String[] {"dead-letters", "parked", "unsent"}) {
                answers.put("/api/operations/" + part + "/" + list, NONE);
            }
        }

        assertThat(browser.get("/operations").body()).contains("href=\"/operations/deliveries\"", ">Messages<");
    }

    @Test
    void oneIsReplayedAfterAPageThatAsksOnceMore() throws Exception {
        assertThat(browser.get(PAGE + "/d-1/replay").body())
                .contains("Try it again now", "WM-2026-000042: E-mail", "It is on record that you did this")
                .contains("name=\"key\"", "name=\"_csrf\"");

        var answer = Scripted.press(browser, token, PAGE + "/d-1/replay", "key", "k-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith(PAGE + "?done=one");
        assertThat(SERVICE.last().path()).isEqualTo(LIST + "/d-1/replay");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(browser.get(PAGE + "?done=one").body()).contains("It is tried again now.");
    }

    @Test
    void allAreReplayedAfterAPageThatSaysHowMany() throws Exception {
        assertThat(browser.get(PAGE + "/replay").body())
                .contains("Try all of them again now", "Stuck now: <strong>1</strong>");
        SERVICE.answers(Scripted.changing(answers, 200, "{\"replayed\":3}"));

        var answer = Scripted.press(browser, token, PAGE + "/replay", "key", "k-1");

        assertThat(Browser.location(answer)).endsWith(PAGE + "?done=all");
        assertThat(SERVICE.last().path()).isEqualTo(LIST + "/replay");
        assertThat(browser.get(PAGE + "?done=all").body()).contains("They are tried again now.");
    }

    @Test
    void whereNothingIsStuckThereIsNothingToReplay() throws Exception {
        answers.put(LIST, NONE);
        SERVICE.answers(Scripted.changing(answers, 200, "{\"replayed\":0}"));

        assertThat(browser.get(PAGE).body())
                .contains("No message is stuck.", "A message shows here when")
                .doesNotContain("Try all of them again");
        assertThat(Browser.location(browser.get(PAGE + "/replay"))).endsWith(PAGE);
        assertThat(browser.get(PAGE + "/d-1/replay").statusCode()).isEqualTo(404);
        assertThat(Browser.location(Scripted.press(browser, token, PAGE + "/replay")))
                .endsWith(PAGE + "?done=none");
    }

    @Test
    void whatIsTriedJustNowIsSaidOnTheListAsItIsNow() throws Exception {
        SERVICE.answers(Scripted.changing(answers, 409, "{\"detail\":\"It is being tried now, or it is over.\"}"));

        var page = Scripted.press(browser, token, PAGE + "/d-1/replay", "key", "k-1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("There is a problem", "It is being tried now", "<title>Error: Messages", "WM-2026-000042");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsReplayed() throws Exception {
        for (String path : new String[] {"/replay", "/d-1/replay"}) {
            var answer = browser.send(browser.request(PAGE + path).POST(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whoeverIsNoOperatorIsToldSo() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        for (String path : new String[] {PAGE, PAGE + "/replay", PAGE + "/d-1/replay"}) {
            var page = browser.get(path);
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("This is for operators");
        }
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get(PAGE).body()).contains("This is not available", "Nothing that is to be sent is lost");
    }
}
