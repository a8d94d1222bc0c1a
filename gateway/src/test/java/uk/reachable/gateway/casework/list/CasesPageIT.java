package uk.reachable.gateway.casework.list;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class CasesPageIT extends GatewayTest {

    private static final String CASES = """
            {"cases":[{"id":"r-1","incidentReference":"WM-2026-000042","need":"REACHABLE_MOMENT","ageBand":"UNDER_18",
              "status":"OFFERED","programmeName":"Redthread in A and E","since":"2026-11-20T19:47:01Z",
              "respondBy":"2126-11-20T20:07:01Z"}],"next":"bmV4dA"}""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        ISSUER.roles("CASEWORKER");
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void myCasesAreAList() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals", 200, CASES));

        String page = browser.get("/cases?show=mine").body();

        assertThat(SERVICE.last().path()).isEqualTo("/api/referrals?show=mine");
        assertThat(page)
                .contains("My cases", "href=\"/cases/r-1\"", "Help in a reachable moment", "WM-2026-000042")
                .contains("href=\"/cases?show=closed\"", "href=\"/cases?show=mine&amp;next=bmV4dA\"")
                .containsPattern("moj-sub-navigation__link\" href=\"/cases\\?show=mine\" aria-current=\"page\"")
                .doesNotContain("OFFERED", "UNDER_18");
    }

    @Test
    void theListFollowsTheInboxAndIsReadAgainAsItWasChosen() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals", 200, CASES));

        assertThat(browser.get("/cases?show=open&worker=colleague").body())
                .contains("data-stream=\"/api/inbox/stream\"", "data-as-of=\"today ", "/assets/live-")
                .contains("data-rows=\"/cases?show=open&amp;worker=colleague\"", "Refresh to see what is new.")
                .contains("data-key=\"/cases/r-1\"", "WM-2026-000042: Offered, no answer yet");
    }

    @Test
    void anEmptyListSaysWhatItWillShow() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals", 200, "{\"cases\":[]}"));

        assertThat(browser.get("/cases").body()).contains("No case is open", "come here");
    }

    @Test
    void whoeverIsOfNoProviderReadsWhoseListsTheyAre() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals", 403, "{}"));

        assertThat(browser.get("/cases").body()).contains("Cases are for providers");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(new FakeAnswers().to("GET /api/referrals", 503, "{}"));

        assertThat(browser.get("/cases").body()).contains("The list is not available");
    }
}
