package uk.reachable.gateway.incident;

import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;

import static org.assertj.core.api.Assertions.assertThat;

class IncidentPageIT extends CasePages {

    @Test
    void theResponseStandsOnOnePageInWords() throws Exception {
        String page = browser.get("/incidents/i-7").body();

        assertThat(page)
                .contains("Knife injury", "Critical", "Responding", "Stabbed in the leg")
                .contains("Help in a reachable moment for person 1", "Offered, no answer yet", "West Midlands VRU")
                .contains("tel:01214960100", "Address trauma", "Not met yet", "Heartlands Hospital")
                .contains("href=\"/incidents/i-7/people/p-1\"", "href=\"/incidents/i-7/referrals/r-1\"")
                .contains("replaces a safeguarding referral", "Police have not confirmed yet that next of kin are told")
                .contains("href=\"/meetings/m-1\"")
                .contains("How serious: Critical, was serious. The hospital rang");
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void whileItIsOpenItFollowsTheBoardOfItsIncident() throws Exception {
        assertThat(browser.get("/incidents/i-7").body())
                .contains("data-stream=\"/api/board/stream\"", "data-about=\"i-7\"")
                .contains("data-rows=\"/incidents/i-7/now\"", "role=\"status\"", "Refresh to see what is new.");
    }

    @Test
    void itsScriptReadsHowItStandsAndNothingOfWhichEachReadingIsOnRecord() throws Exception {
        SERVICE.received.clear();

        String now = browser.get("/incidents/i-7/now").body();

        assertThat(now)
                .contains("Offered, no answer yet", "data-key=\"standing\"", "data-as-of=\"today ")
                .contains("data-words=\"Help in a reachable moment for person 1: Offered, no answer yet\"")
                .doesNotContain("<html", "Stabbed in the leg", "The hospital rang");
        assertThat(SERVICE.received).extracting(FakeService.Received::path).containsOnly("/api/incidents/i-7/response");
    }

    @Test
    void onTheBoardAReferenceLeadsToTheIncidentForTheDutyDeskOnly() throws Exception {
        assertThat(browser.get("/").body()).contains("href=\"/incidents/i-7\"");

        ISSUER.roles("TASKING");
        Browser tasking = new Browser(port);
        tasking.signIn();

        assertThat(tasking.get("/").body()).contains("WM-2026-00007").doesNotContain("/incidents/i-7");
    }

    @Test
    void aTaskingForumIsToldThatThisIsTheWorkOfTheDesk() throws Exception {
        answers("/api/incidents/i-7/response", """
                {"incident":{"id":"i-7","reference":"WM-2026-00007","category":"KNIFE_INJURY","severity":"CRITICAL",
                 "localAuthority":"E08000025","status":"LOGGED","loggedAt":"2026-11-20T19:47:00Z","version":1},
                 "meeting":null,"purposes":[],"referralCounts":{"OFFERED":1}}""");

        var page = browser.get("/incidents/i-7");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is the work of the duty desk").doesNotContain("Knife injury");
    }

    @Test
    void anIncidentThatTheServiceDoesNotKnowIsNoPage() throws Exception {
        assertThat(browser.get("/incidents/i-8").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysWhatToDo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        var page = browser.get("/incidents/i-7");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The incident is not available", "agreed telephone numbers");
    }

    @Test
    void whatCannotBeReadBesideItIsSaidToBeMissing() throws Exception {
        answers("/api/incidents/i-7/notices", "{\"problem\":true}");

        assertThat(browser.get("/incidents/i-7").body()).contains("Not all of this could be read just now");
    }
}
