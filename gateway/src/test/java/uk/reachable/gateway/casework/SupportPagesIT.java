package uk.reachable.gateway.casework;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.FakeService.Received;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the holder of a case tells of it, by forms that work without a script. */
class SupportPagesIT extends GatewayTest {

    private static final String STEP = "{\"status\":\"ACCEPTED\",\"version\":5}";
    private static final String PROGRAMMES = """
            [{"id":"wm-peer-mentors","name":"Peer mentors","provider":"st-giles","providerName":"St Giles",
              "need":"PEER_MENTOR","ageBands":[],"stage":"LIVE"},
             {"id":"redthread-ed","name":"Redthread in A and E","provider":"redthread","providerName":"Redthread",
              "need":"REACHABLE_MOMENT","ageBands":[],"stage":"LIVE"},
             {"id":"wm-adults","name":"For adults","provider":"st-giles","providerName":"St Giles",
              "need":"PEER_MENTOR","ageBands":["AGE_25_AND_OVER"],"stage":"LIVE"}]""";

    private final FakeAnswers answers = new FakeAnswers()
            .to("GET /api/referrals/r-1", 200, CasePageIT.HELD)
            .to("GET /api/programmes", 200, PROGRAMMES)
            .to("GET /api/workers", 200, "[{\"id\":\"colleague\"}]")
            .to("POST /api/referrals/r-1/contacts", 201, STEP)
            .to("POST /api/referrals/r-1/sessions", 201, STEP)
            .to("POST /api/referrals/r-1/complete", 200, STEP)
            .to("POST /api/referrals/r-1/end-early", 200, STEP)
            .to("POST /api/referrals/r-1/worker", 200, STEP)
            .to("POST /api/referrals/r-1/lead-professional", 200, "{\"kind\":\"HEALTH\",\"organisation\":\"A trust\"}")
            .to("POST /api/referrals/r-1/left-before-contact", 200, STEP)
            .to("POST /api/referrals/r-1/already-with-us", 200, STEP)
            .to("POST /api/referrals/r-1/handovers", 201, "{\"id\":\"h-1\",\"status\":\"PROPOSED\",\"version\":5}")
            .to("POST /api/referrals/r-1/handovers/h-1/accept", 200, STEP)
            .to("POST /api/referrals/r-1/handovers/h-1/refuse", 200, STEP);

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        ISSUER.roles("PROVIDER_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(answers);
    }

    @Test
    void theYoungPersonsAnswerIsRecorded() throws Exception {
        assertThat(browser.get("/cases/r-1/contact").body())
                .contains("What did they answer?", "This does not replace a safeguarding referral");

        assertSent(
                "/cases/r-1/contact",
                "/contacts",
                "{\"answer\":\"NOT_NOW\",\"askAgainOn\":\"2026-11-27\",\"contactedAt\":null}",
                "answer=NOT_NOW",
                "askAgainOn=2026-11-27",
                "contactedAt=",
                "time=");
    }

    @Test
    void aRefusalIsShownBesideItsFieldAndWhatWasTypedStays() throws Exception {
        answers.to("POST /api/referrals/r-1/contacts", 400, """
                {"detail":"Correct the fields.","errors":[{"field":"askAgainOn","message":"is required with the answer"}]}""");

        var answer = browser.sendForm("/cases/r-1/contact", "key=k", "answer=NOT_NOW", "askAgainOn=");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "id=\"askAgainOn-error\"",
                        "The day to ask again is required with the answer",
                        "href=\"#askAgainOn\"")
                .containsPattern("value=\"NOT_NOW\" checked");
    }

    @Test
    void aContactWithoutAnAnswerIsNotSent() throws Exception {
        var answer = browser.sendForm("/cases/r-1/contact", "key=k");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose what they answered");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void aSessionIsRecorded() throws Exception {
        assertSent("/cases/r-1/session", "/sessions", "{\"heldOn\":\"2026-11-24\"}", "heldOn=2026-11-24");
    }

    @Test
    void aSupportIsCompletedWithItsOutcomeOrEndsEarlyWithAReason() throws Exception {
        assertThat(browser.get("/cases/r-1/end").body()).contains("What we had planned was reached", "They moved away");

        assertSent("/cases/r-1/complete", "/complete", "{\"outcome\":\"GOALS_MET\"}", "outcome=GOALS_MET");
        assertSent("/cases/r-1/end-early", "/end-early", "{\"reason\":\"MOVED_AWAY\"}", "reason=MOVED_AWAY");
    }

    @Test
    void aManagerGivesTheCaseOfAnAbsentWorkerToAnother() throws Exception {
        assertThat(browser.get("/cases/r-1/worker").body()).contains("colleague", "The worker is away");

        assertSent(
                "/cases/r-1/worker",
                "/worker",
                "{\"worker\":\"colleague\",\"reason\":\"ABSENT\"}",
                "worker=colleague",
                "reason=ABSENT");
    }

    @Test
    void theLeadProfessionalIsRecorded() throws Exception {
        assertSent(
                "/cases/r-1/lead-professional",
                "/lead-professional",
                "{\"kind\":\"HEALTH\",\"organisation\":\"A trust\"}",
                "kind=HEALTH",
                "organisation=A trust");
    }

    @Test
    void whoeverLeftBeforeContactIsFollowedUp() throws Exception {
        assertThat(browser.get("/cases/r-1/left").body()).contains("They are followed up at home then");

        browser.sendForm("/cases/r-1/left", "key=k");

        assertThat(SERVICE.last().path()).isEqualTo("/api/referrals/r-1/left-before-contact");
    }

    @Test
    void aPersonWhoIsSupportedAlreadyIsSaidToBeInAProgrammeOfOurs() throws Exception {
        assertThat(browser.get("/cases/r-1/already-with-us").body())
                .contains("Redthread in A and E")
                .doesNotContain("wm-peer-mentors");

        assertSent(
                "/cases/r-1/already-with-us",
                "/already-with-us",
                "{\"programme\":\"redthread-ed\",\"worker\":null}",
                "programme=redthread-ed",
                "worker=");
    }

    @Test
    void aCaseIsHandedOverOnOnePageWithOnePress() throws Exception {
        assertThat(browser.get("/cases/r-1/handover").body())
                .contains("Peer mentor: Peer mentors, St Giles", "They need less support now")
                .doesNotContain("value=\"redthread-ed\"", "value=\"wm-adults\"");

        assertSent(
                "/cases/r-1/handover",
                "/handovers",
                "{\"toProgramme\":\"wm-peer-mentors\",\"reason\":\"STEP_DOWN\"}",
                "toProgramme=wm-peer-mentors",
                "reason=STEP_DOWN");
    }

    @Test
    void aHandoverIsAcceptedOrRefusedWithOnePress() throws Exception {
        assertSent("/cases/r-1/handovers/h-1/accept", "/handovers/h-1/accept", "{\"worker\":null}", "worker=");

        browser.sendForm("/cases/r-1/handovers/h-1/refuse", "key=k");
        assertThat(SERVICE.last().path()).isEqualTo("/api/referrals/r-1/handovers/h-1/refuse");
    }

    @Test
    void whoeverIsAskedToTakeOverFindsBothAnswersOnTheCase() throws Exception {
        answers.to(
                "GET /api/referrals/r-1",
                200,
                CasePageIT.HELD.replaceFirst("(?s)\"offer\":\\{.*?\\},", "").replace("\"handovers\":[]", """
                        "handovers":[{"id":"h-1","status":"OFFERED","fromOrganisationName":"Redthread",
                        "toOrganisationName":"St Giles","toProgrammeName":"Peer mentors","respondBy":"2126-11-20T20:07:01Z"}]"""));

        assertThat(browser.get("/cases/r-1").body())
                .contains("/cases/r-1/handovers/h-1/accept", "/cases/r-1/handovers/h-1/refuse", "from Redthread");
    }

    private void assertSent(String page, String step, String body, String... fields) throws Exception {
        String[] all = Stream.concat(Stream.of("key=k"), Stream.of(fields)).toArray(String[]::new);
        var answer = browser.sendForm(page, all);

        List<Received> posts = SERVICE.received.stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
        assertThat(posts.getLast().path()).isEqualTo("/api/referrals/r-1" + step);
        assertThat(posts.getLast().body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/cases/r-1");
    }
}
