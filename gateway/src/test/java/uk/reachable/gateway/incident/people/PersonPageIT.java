package uk.reachable.gateway.incident.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.incident.CasePages;

import static org.assertj.core.api.Assertions.assertThat;

class PersonPageIT extends CasePages {

    private static final String PERSON = """
            {"id":"p-1","incidentId":"i-7","incidentReference":"WM-2026-00007","role":"VICTIM","ageBand":"UNDER_18",
             "needs":["REACHABLE_MOMENT"],"siteName":"Heartlands Hospital","visible":["name","contact"],
             "identity":{"name":"Sam Example","dateOfBirth":"2010-03-01","contact":"0121 496 0000"},
             "contacts":[{"number":1,"whose":"MOTHER","contact":"0121 496 0000","safeToRing":"YES","safeToText":"NO",
              "safeToLeaveMessage":"NOT_KNOWN"}],
             "roles":[{"role":"VICTIM","from":"2026-11-20T19:40:00Z","to":null}],
             "factors":[{"code":"GOES_MISSING","kind":"VULNERABILITY","words":"Goes missing","since":"2026-11-20T20:05:00Z"}]}
            """;
    private static final String ERASED = """
            {"id":"p-1","incidentId":"i-7","incidentReference":"WM-2026-00007","role":"VICTIM","ageBand":"UNDER_18",
             "needs":["REACHABLE_MOMENT"],"visible":["name","contact"],"identity":{"name":null,"dateOfBirth":null,
             "contact":null},"contacts":[],"roles":[{"role":"VICTIM","from":"2025-11-20T19:40:00Z","to":null}],
             "factors":[{"code":"GOES_MISSING","kind":"VULNERABILITY","words":"Goes missing","since":"2025-11-20T20:05:00Z"}],
             "erasedAt":"2025-12-01T12:00:00Z"}
            """;
    private static final String PAGE = "/incidents/i-7/people/p-1";

    @BeforeEach
    void somebodyIsKnown() {
        answers("/api/people/p-1", PERSON);
    }

    @Test
    void whoseTelephoneAndWhatIsSafeIsSaidBeforeAnybodyRings() throws Exception {
        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("Sam Example", "Their mother’s", "tel:01214960000")
                .contains("Safe to ring. Not safe to text. Not known whether it is safe to leave a message.")
                .contains("Goes missing", "Harmed, since", "replaces a safeguarding referral")
                .containsPattern("<title>Somebody of WM-2026-00007");
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void aContactIsAddedWithWhoseItIsAndWhatIsSafe() throws Exception {
        answers("POST /api/people/p-1/contacts", "{\"number\":2}");

        var answer = send(PAGE + "/contacts", "contact=0121+496+0001&whose=CARER&safeToRing=YES&safeToText=NO");

        assertThat(SERVICE.last().body())
                .contains("\"contact\":\"0121 496 0001\"", "\"whose\":\"CARER\"", "\"safeToRing\":\"YES\"");
        assertThat(Browser.location(answer)).endsWith(PAGE + "?done=saved");
    }

    @Test
    void anEmptyContactIsNamedBesideItsFieldAndTheRestIsKept() throws Exception {
        var answer = send(PAGE + "/contacts", "contact=&whose=CARER");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("id=\"contact-error\"", "Enter a telephone number", "value=\"CARER\" selected");
    }

    @Test
    void aWrongContactIsForgotten() throws Exception {
        answers("POST /api/people/p-1/contacts/1/remove", "{\"number\":1}");

        send(PAGE + "/contacts/1/remove", "");

        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1/contacts/1/remove");
    }

    @Test
    void aRoleIsRecordedInLondonsTime() throws Exception {
        answers("POST /api/people/p-1/roles", "[]");

        send(PAGE + "/roles", "role=EXPLOITED&from=2026-07-01T09:00&to=");

        assertThat(SERVICE.last().body()).contains("\"role\":\"EXPLOITED\"", "2026-07-01T08:00:00Z");
        assertThat(send(PAGE + "/roles", "role=EXPLOITED&from=then").body()).contains("Enter a day and a time");
    }

    @Test
    void whatMakesThemVulnerableIsNotedAndTakenBack() throws Exception {
        answers("POST /api/people/p-1/factors", "[]");
        assertThat(browser.get(PAGE).body())
                .contains("Has no safe place to live")
                .contains("value=\"NO_LONGER\"");

        send(PAGE + "/factors", "code=SELF_HARM&state=NOTED");

        assertThat(SERVICE.last().body()).contains("SELF_HARM", "NOTED");
    }

    @Test
    void whoWasErasedIsSaidToBeAndThereIsNoFormForThem() throws Exception {
        answers("/api/people/p-1", ERASED);

        String page = browser.get(PAGE).body();

        assertThat(page)
                .containsPattern("Who this was, was erased [^<]*1 Dec 2025 midday")
                .contains("Somebody who was erased", "Harmed, since", "Goes missing")
                .doesNotContain(PAGE + "/", "How to reach them", "<select", "name=\"key\"");
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        isRefusedWithoutTheTokenOfAPage(PAGE + "/contacts");
        isRefusedWithoutTheTokenOfAPage(PAGE + "/roles");
        isRefusedWithoutTheTokenOfAPage(PAGE + "/factors");
    }

    @Test
    void somebodyWhoIsHiddenFromTheReaderIsNoPage() throws Exception {
        assertThat(browser.get("/incidents/i-7/people/p-2").statusCode()).isEqualTo(404);
    }
}
