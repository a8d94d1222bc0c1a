package uk.reachable.gateway.privacy.erasure;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

class ErasurePageIT extends GatewayTest {

    private static final String PAGE = "/privacy/people/p-1/erasure";
    private static final String SERVICES = "/api/people/p-1/erasure";

    private static final String KEPT = """
            {"personId":"p-1","incidentReference":"WM-2026-000042","state":"KEPT","obstacles":[],"reason":null,
             "orderedBy":null,"orderedAt":null,"erasedAt":null}""";

    private static final String ORDERED = """
            {"personId":"p-1","incidentReference":"WM-2026-000042","state":"ORDERED","obstacles":[],
             "reason":"COURT_ORDER","orderedBy":"privacy.officer","orderedAt":"2026-11-20T19:55:00Z",
             "erasedAt":null}""";

    private final Map<String, String> answers = new HashMap<>();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aPrivacyOfficer() throws Exception {
        ISSUER.roles("PRIVACY_OFFICER");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        answers.put(SERVICES, KEPT);
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void thePageSaysWhatIsDestroyedAndThatItCannotBeUndone() throws Exception {
        assertThat(browser.get(PAGE).body())
                .contains("What is destroyed", "their name, date of birth", "in every backup", "What stays")
                .contains("This cannot be undone", "govuk-button--warning", "I know that this cannot be undone")
                .doesNotContain("ERASURE_GRANTED</", " style=");
    }

    @Test
    void somebodyIsErasedWithAReasonAndAConfirmation() throws Exception {
        var answer = Scripted.press(browser, token, PAGE, "key", "k-1", "reason", "COURT_ORDER", "sure", "yes");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith(PAGE + "?done=ordered");
        assertThat(SERVICE.last().path()).isEqualTo(SERVICES);
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(SERVICE.last().body()).isEqualTo("{\"reason\":\"COURT_ORDER\"}");
    }

    @Test
    void withoutAConfirmationNobodyIsErasedAndTheReasonIsKept() throws Exception {
        var page = Scripted.press(browser, token, PAGE, "key", "k-1", "reason", "COURT_ORDER");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#sure\"", "Confirm that it cannot be undone")
                .containsPattern("value=\"COURT_ORDER\"[^>]* checked");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whileAReferralIsOpenThePageSaysSoAndHasNoForm() throws Exception {
        answers.put(SERVICES, KEPT.replace("[]", "[\"REFERRAL_OPEN\"]"));

        assertThat(browser.get(PAGE).body())
                .contains("They cannot be erased yet", "A referral of this person is still open")
                .doesNotContain("REFERRAL_OPEN", "Erase this person for ever");
    }

    @Test
    void whatTheServiceRefusesMeanwhileIsSaid() throws Exception {
        SERVICE.answers(Scripted.changing(answers, 409, "{\"detail\":\"A referral of this person is still open.\"}"));

        var page = Scripted.press(browser, token, PAGE, "key", "k-1", "reason", "COURT_ORDER", "sure", "yes");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("There is a problem", "A referral of this person is still open.");
    }

    @Test
    void whoWasErasedIsShownWithByWhomAndWhyAndThereIsNoForm() throws Exception {
        answers.put(SERVICES, ORDERED);

        assertThat(browser.get(PAGE + "?done=ordered").body())
                .contains("This person was erased", "A court or the Information Commissioner", "Is being destroyed")
                .contains("It is recorded")
                .doesNotContain("COURT_ORDER", "Erase this person for ever");
    }
}
