package uk.reachable.gateway.incident.course;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.incident.CasePages;

import static org.assertj.core.api.Assertions.assertThat;

class CoursePageIT extends CasePages {

    @ParameterizedTest
    @ValueSource(strings = {"amend", "close", "link", "merge"})
    void everyCommandHasAPageOfItsOwnThatWorksWithoutAScript(String command) throws Exception {
        var page = browser.get("/incidents/i-7/" + command);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("action=\"/incidents/i-7/" + command + "\"", "method=\"post\"", "name=\"key\"");
        saysNoCodeAndNothingInline(page.body());
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, close", "DUPLICATE, amend", "DUPLICATE, merge", "RESPONDING, reopen"})
    void whatTheStateDoesNotAllowIsNotShown(String status, String command) throws Exception {
        standsAs(status);

        var page = browser.get("/incidents/i-7/" + command);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(Browser.location(page)).endsWith("/incidents/i-7");
    }

    @Test
    void aCorrectionSendsOnlyWhatWasChangedWithTheVersionThatWasRead() throws Exception {
        answers("POST /api/incidents/i-7/amendments", "{\"version\":3,\"meetingCalled\":null}");

        var answer = send(
                "/incidents/i-7/amend",
                "version=2&why=It+was+worse&category=KNIFE_INJURY&categoryWas=KNIFE_INJURY&severity=FATAL"
                        + "&severityWas=CRITICAL&localAuthority=E08000025&localAuthorityWas=E08000025"
                        + "&occurredAt=2026-11-20T19:40");

        assertThat(SERVICE.last().body())
                .contains("\"version\":2", "\"severity\":\"FATAL\"", "\"why\":\"It was worse\"", "2026-11-20T19:40:00Z")
                .doesNotContain("\"category\":\"KNIFE_INJURY\"", "E08000025");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(Browser.location(answer)).endsWith("/incidents/i-7?done=amended");
    }

    @Test
    void aMeetingThatIsCalledBecauseOfACorrectionIsSaid() throws Exception {
        answers("POST /api/incidents/i-7/amendments", "{\"version\":3,\"meetingCalled\":{\"id\":\"m-2\"}}");

        var answer = send("/incidents/i-7/amend", "version=2&why=Worse&severity=FATAL&severityWas=CRITICAL");

        assertThat(Browser.location(answer)).endsWith("?done=meeting-called");
        assertThat(browser.get("/incidents/i-7?done=meeting-called").body())
                .contains("a meeting was called because of it");
    }

    @Test
    void aConflictShowsWhatWasChangedMeanwhileByWhomAndKeepsWhatWasTyped() throws Exception {
        refuses("/api/incidents/i-7/amendments", "This incident was changed since you read it: see changes.");

        var answer =
                send("/incidents/i-7/amend", "version=1&why=My+own+reason&category=ROBBERY&categoryWas=KNIFE_INJURY");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Somebody changed this incident while you were writing")
                .contains("by another.officer. How serious: Critical, was serious")
                .contains("My own reason", "value=\"ROBBERY\" selected", "name=\"version\" value=\"2\"")
                .doesNotContain("see changes");
    }

    @Test
    void aFieldThatIsMissingIsNamedBesideItAndNothingIsSent() throws Exception {
        var answer = send("/incidents/i-7/amend", "version=2&why=&site=Somewhere+typed");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#why\"", "Say why it is corrected", "id=\"why-error\"", "Somewhere typed");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void closingOverSomebodysHeadIsRefusedInWordsWithTheReferralsThatStandInTheWay() throws Exception {
        refuses("/api/incidents/i-7/close", "Somebody would be left: see openReferrals.");

        var answer = send("/incidents/i-7/close", "version=2&reason=RESPONSE_COMPLETE");

        assertThat(answer.body())
                .contains("somebody would be left", "href=\"/incidents/i-7/referrals/r-1\"")
                .doesNotContain("openReferrals", "RESPONSE_COMPLETE<");
    }

    @Test
    void theOtherIncidentIsChosenAndNotTyped() throws Exception {
        answers("POST /api/incidents/i-7/links", "{\"id\":\"l-2\"}");

        assertThat(browser.get("/incidents/i-7/link").body())
                .contains("WM-2026-00006: Robbery, Coventry", "href=\"/incidents/i-7/link?after=older\"")
                .doesNotContain("<option value=\"i-7\"");

        var answer = send("/incidents/i-7/link", "incidentId=i-6&kind=SAME_PEOPLE");

        assertThat(SERVICE.last().body()).contains("\"incidentId\":\"i-6\"", "\"kind\":\"SAME_PEOPLE\"");
        assertThat(Browser.location(answer)).endsWith("?done=linked");
    }

    @Test
    void aLinkIsRemovedByAButtonAndOneThatIsGoneIsGone() throws Exception {
        answers("POST /api/incidents/i-7/links/l-1/remove", "{\"links\":[]}");

        assertThat(Browser.location(send("/incidents/i-7/links/l-1/remove", "")))
                .endsWith("?done=unlinked");
        assertThat(Browser.location(send("/incidents/i-7/links/l-9/remove", "")))
                .endsWith("/incidents/i-7");
    }

    @Test
    void aMergeIsMadeAndUndone() throws Exception {
        answers("POST /api/incidents/i-7/merge", "{\"version\":3}");
        answers("POST /api/incidents/i-7/undo-merge", "{\"version\":4}");

        assertThat(Browser.location(send("/incidents/i-7/merge", "version=2&into=i-6")))
                .endsWith("?done=merged");
        assertThat(SERVICE.last().body()).contains("\"into\":\"i-6\"", "\"version\":2");

        standsAs("DUPLICATE");
        assertThat(browser.get("/incidents/i-7").body())
                .contains("action=\"/incidents/i-7/undo-merge\"", "Undo the merge");
        assertThat(Browser.location(send("/incidents/i-7/undo-merge", "version=3")))
                .endsWith("?done=merge-undone");
    }

    @Test
    void thatSomebodyRespondsIsSaidByAButtonWhileNobodyDoes() throws Exception {
        answers("POST /api/incidents/i-7/respond", "{\"version\":2}");
        assertThat(browser.get("/incidents/i-7").body()).doesNotContain("/incidents/i-7/respond");

        standsAs("LOGGED");
        assertThat(browser.get("/incidents/i-7").body()).contains("action=\"/incidents/i-7/respond\"");
        assertThat(Browser.location(send("/incidents/i-7/respond", "version=2")))
                .endsWith("?done=responding");
    }

    @Test
    void aClosedIncidentIsReopenedWithAReason() throws Exception {
        standsAs("CLOSED");
        answers("POST /api/incidents/i-7/reopen", "{\"version\":3}");

        assertThat(browser.get("/incidents/i-7/reopen").body()).contains("Reopen the incident");
        send("/incidents/i-7/reopen", "version=2&why=Another+person");

        assertThat(SERVICE.last().body()).contains("\"why\":\"Another person\"");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        for (String command : List.of("amend", "close", "reopen", "respond", "link", "merge", "undo-merge")) {
            isRefusedWithoutTheTokenOfAPage("/incidents/i-7/" + command);
        }
    }
}
