package uk.reachable.gateway.desk;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

/** With somebody behind the inbox, too. */
class DeskPageIT extends GatewayTest {

    private static final String NOT_SEEN = """
            [{"id":"r-1","incidentId":"i-1","incidentReference":"WM-2026-000042","need":"REACHABLE_MOMENT",
              "programme":"wm-redthread","programmeName":"Reachable moments","provider":"redthread",
              "providerName":"Redthread","acceptedAt":"2026-11-20T19:55:00Z","dueBy":"2026-11-20T21:55:00Z",
              "overdue":false,"pauseReviewBy":null}]""";

    private static final String PROGRAMMES = """
            [{"id":"wm-redthread","provider":"redthread","providerName":"Redthread",
              "contact":{"team":"Redthread hospital team","phone":"0121 496 0201"}}]""";

    private static final String UNANSWERED = """
            [{"incidentId":"i-1","incidentReference":"WM-2026-000042","personId":"p-1","question":"SOCIAL_CARE",
              "askedAt":"2026-11-20T19:40:00Z","dueBy":"2026-11-20T20:40:00Z",
              "tell":{"kind":"EMERGENCY_DUTY_TEAM","name":"Sandwell emergency duty team","phone":"0121 496 0127"}}]""";

    private static final String ASKED = """
            [{"question":"SOCIAL_CARE","askedAt":"2026-11-20T19:40:00Z","dueBy":"2026-11-20T20:40:00Z","answer":null,
              "tell":{"kind":"EMERGENCY_DUTY_TEAM","name":"Sandwell emergency duty team","phone":"0121 496 0127"}}]""";

    private static final String UNDELIVERED = """
            {"items":[{"id":"u-1","kind":"OFFER_MADE","incidentReference":"WM-2026-000042","organisation":"redthread",
              "respondBy":"2026-11-20T20:07:01Z","since":"2026-11-20T19:49:30Z","tried":["EMAIL"],
              "ring":"0121 496 0102"}]}""";

    private final Map<String, String> answers = new HashMap<>();
    private Browser browser = new Browser(0);
    private String token = "";

    @DynamicPropertySource
    static void inbox(DynamicPropertyRegistry properties) {
        properties.add("reachable.parts.notification", SERVICE::address);
    }

    @BeforeEach
    void aDeskWhereSomethingWaits() throws Exception {
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        answers.putAll(Map.of(
                "/api/referrals/not-yet-seen",
                NOT_SEEN,
                "/api/programmes",
                PROGRAMMES,
                "/api/safeguarding/unanswered",
                UNANSWERED,
                "/api/people/p-1/safeguarding",
                ASKED,
                "/api/undelivered",
                UNDELIVERED,
                "/api/waiting",
                "[]",
                "/api/inbox",
                "{\"items\":[]}",
                "/api/board",
                Scripted.EMPTY_BOARD,
                "/api/actions",
                "{\"items\":[]}",
                "/api/meetings",
                "{\"items\":[]}"));
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void theDeskCountsWhatWaitsInEachList() throws Exception {
        String page = browser.get("/desk").body();

        assertThat(page)
                .contains("Social care not told", "Accepted and not yet seen", "Waiting for a place", "Nothing waits")
                .contains("href=\"/desk/not-seen\"", "href=\"/desk\" aria-current=\"page\"")
                .doesNotContain("<style", " style=");
        assertThat(page.split("govuk-task-list__item--with-link", -1)).hasSize(DeskList.values().length + 1);
    }

    @Test
    void deskAndListsStayFreshWhileTheyAreOpen() throws Exception {
        assertThat(browser.get("/desk").body())
                .contains("data-rows=\"/desk\"", "data-stream=\"/api/board/stream\"", "data-key=\"not-seen\"");
        assertThat(browser.get("/desk/not-seen").body())
                .contains("data-rows=\"/desk/not-seen\"", "data-as-of=\"today ", "data-key=\"r-1\"");
    }

    @Test
    void oneListThatCannotBeReadTakesNoneOfTheOthersAway() throws Exception {
        answers.remove("/api/waiting");

        var page = browser.get("/desk");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("This list could not be read just now", "Accepted and not yet seen");
    }

    @Test
    void whoWasAcceptedAndNotSeenIsListedWithWhomToRing() throws Exception {
        assertThat(browser.get("/desk/not-seen").body())
                .contains("WM-2026-000042", "Redthread hospital team", "tel:01214960201", "Ask the service")
                .contains("does not replace a safeguarding referral")
                .doesNotContain("REACHABLE_MOMENT");
    }

    @Test
    void everyEmptyListSaysThatNothingWaits() throws Exception {
        for (DeskList list : List.of(
                DeskList.WAITING,
                DeskList.NO_SERVICE,
                DeskList.NOBODY_ON_SHIFT,
                DeskList.JOURNEYS,
                DeskList.MEETINGS,
                DeskList.ACTIONS)) {
            var page = browser.get("/desk/" + list.path());
            assertThat(page.statusCode()).as(list.path()).isEqualTo(200);
            assertThat(page.body()).as(list.path()).contains("Nothing waits", list.nothing());
        }
    }

    @Test
    void socialCareNotToldIsAnsweredWithTheForm() throws Exception {
        assertThat(browser.get("/desk/social-care").body())
                .contains("Sandwell emergency duty team", "/desk/social-care/p-1/social-care");
        assertThat(browser.get("/desk/social-care/p-1/social-care").body())
                .contains("value=\"Sandwell emergency duty team\"", "tel:01214960127");

        var answer = Scripted.press(
                browser,
                token,
                "/desk/social-care/p-1/social-care",
                "key",
                "k-1",
                "answer",
                "TOLD",
                "organisation",
                "Sandwell EDT",
                "by",
                "Duty officer",
                "at",
                "2025-11-20T19:55");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1/safeguarding/SOCIAL_CARE");
        assertThat(SERVICE.last().body()).contains("\"answer\":\"TOLD\"", "\"at\":\"2025-11-20T19:55:00Z\"");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldWithWhatWasTypedKept() throws Exception {
        var page = Scripted.press(
                browser,
                token,
                "/desk/social-care/p-1/social-care",
                "key",
                "k-1",
                "answer",
                "TOLD",
                "organisation",
                "Sandwell EDT",
                "at",
                "2025-11-20T19:55");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#by\"", "Enter who told them", "value=\"Sandwell EDT\"");
        assertThat(posts()).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsSaidBesideItsField() throws Exception {
        SERVICE.answers(Scripted.changing(
                answers, 400, "{\"errors\":[{\"field\":\"why\",\"message\":\"has at most 1,000 characters\"}]}"));

        var page = Scripted.press(
                browser,
                token,
                "/desk/social-care/p-1/social-care",
                "key",
                "k-1",
                "answer",
                "NOT_NEEDED",
                "why",
                "Long");

        assertThat(page.body()).contains("Why they need not be told has at most 1,000 characters", ">Long</textarea>");
    }

    @Test
    void ofAnUndeliveredMessageSomebodyWasToldWithOnePress() throws Exception {
        assertThat(browser.get("/desk/undelivered").body())
                .contains("tel:01214960102", "Accept or decline a referral", "name=\"how\" value=\"RANG\"");
        SERVICE.answers(Scripted.changing(answers, 204, ""));

        var answer = Scripted.press(browser, token, "/desk/undelivered/u-1", "key", "k-1", "how", "RANG");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SERVICE.last().path()).isEqualTo("/api/undelivered/u-1/settled");
        assertThat(SERVICE.last().body()).isEqualTo("{\"how\":\"RANG\"}");
        assertThat(browser.get("/desk/undelivered?done=told").body()).contains("It is recorded.");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsSettled() throws Exception {
        var answer = browser.send(browser.request("/desk/undelivered/u-1").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(posts()).isEmpty();
    }

    @Test
    void whoeverIsNotOfTheDeskIsToldWhoseListsTheseAre() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get("/desk");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is the duty desk");
    }

    @Test
    void aListOrQuestionThatDoesNotExistIsNotFound() throws Exception {
        assertThat(browser.get("/desk/lunch").statusCode()).isEqualTo(404);
        assertThat(browser.get("/desk/social-care/p-1/mappa").statusCode()).isEqualTo(404);
        assertThat(browser.get("/desk/social-care/p-1/lunch").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        var page = browser.get("/desk/waiting");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("This list is not available");
    }

    private static List<FakeService.Received> posts() {
        return SERVICE.received.stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
