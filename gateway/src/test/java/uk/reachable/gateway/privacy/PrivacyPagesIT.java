package uk.reachable.gateway.privacy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;
import uk.reachable.gateway.meeting.Scripted;

import static org.assertj.core.api.Assertions.assertThat;

class PrivacyPagesIT extends GatewayTest {

    private static final String PERSON = """
            {"id":"p-1","incidentId":"i-1","incidentReference":"WM-2026-000042","role":"VICTIM","ageBand":"UNDER_18",
             "subject":"PERSON","erasedAt":null}""";

    private static final String SIGHTINGS = """
            {"person":%s,"next":"1071","items":[
             {"at":"2026-11-20T19:56:00Z","deed":"READ_IN_EMERGENCY","subject":"caseworker.redthread",
              "organisation":"redthread","organisationName":"Redthread","disclosed":null,"emergency":"RISK_TO_LIFE"},
             {"at":"2026-11-20T19:50:00Z","deed":"READ_DISCLOSED","subject":"caseworker.stgiles",
              "organisation":"st-giles","organisationName":"St Giles","disclosed":["name"],"emergency":null}]}""".formatted(PERSON);

    private static final String EMERGENCIES = """
            [{"id":"e-1","personId":"p-1","incidentId":"i-1","incidentReference":"WM-2026-000042",
              "takenBy":"caseworker.redthread","organisation":"redthread","organisationName":"Redthread",
              "reason":"RISK_TO_LIFE","why":"The ward rang","takenAt":"2026-11-20T19:55:00Z",
              "until":"2026-11-20T20:55:00Z","reviewBy":"2026-11-23T19:55:00Z","state":"TO_REVIEW","finding":null,
              "note":null,"reviewedBy":null,"reviewedAt":null}]""";

    private static final String KEPT = """
            {"personId":"p-1","incidentReference":"WM-2026-000042","state":"KEPT","obstacles":[],"reason":null,
             "orderedBy":null,"orderedAt":null,"erasedAt":null}""";

    private final Map<String, String> answers = new HashMap<>();
    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aPrivacyOfficer() throws Exception {
        signIn("PRIVACY_OFFICER");
        answers.putAll(Map.of(
                "/api/people",
                "[" + PERSON + "]",
                "/api/people/p-1/sightings",
                SIGHTINGS,
                "/api/people/p-1/erasure",
                KEPT,
                "/api/emergency-accesses",
                EMERGENCIES));
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void somebodyIsFoundByTheReferenceOfTheirIncidentAndNeverByName() throws Exception {
        assertThat(browser.get("/privacy").body())
                .contains("Who saw a person", "Emergency accesses to review", "href=\"/privacy\" aria-current=\"page\"")
                .doesNotContain("<style", " style=", "onclick=");
        assertThat(SERVICE.received).isEmpty();

        String page = browser.get("/privacy?reference=wm-2026-000042%20").body();

        assertThat(page)
                .contains("Person 1: Harmed, child (under 18)", "/privacy/people/p-1", "/privacy/people/p-1/erasure")
                .doesNotContain("VICTIM", "UNDER_18");
        assertThat(SERVICE.last().path()).isEqualTo("/api/people?reference=WM-2026-000042");
    }

    @Test
    void whatIsNoReferenceIsSaidBesideTheFieldAndKept() throws Exception {
        var page = browser.get("/privacy?reference=Jordan");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("Enter a reference such as WM-2026-000042", "value=\"Jordan\"", "<title>Error: Privacy");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void anIncidentWithoutPeopleSaysWhatWouldShow() throws Exception {
        answers.put("/api/people", "[]");

        assertThat(browser.get("/privacy?reference=WM-2026-000043").body())
                .contains("Nobody is on record there", "Check the reference");
    }

    @Test
    void whoSawThisPersonIsListedWithoutTheirName() throws Exception {
        String page = browser.get("/privacy/people/p-1").body();

        assertThat(page)
                .contains(
                        "Who saw this person",
                        "caseworker.redthread, Redthread",
                        "Read who they are by emergency access")
                .contains("Disclosed by then: name.", "life or health is in danger", "/privacy/people/p-1?next=1071")
                .contains("<title>Who saw this person - Reachable</title>")
                .doesNotContain("RISK_TO_LIFE", "READ_DISCLOSED");
    }

    @Test
    void olderReadsAreOnPagesOfTheirOwn() throws Exception {
        browser.get("/privacy/people/p-1?next=1071");

        assertThat(SERVICE.last().path()).isEqualTo("/api/people/p-1/sightings?next=1071");
        assertThat(browser.get("/privacy/people/p-1?next=yesterday").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAuditorSeesWhoSawSomebodyAndIsNotLedToErasing() throws Exception {
        signIn("AUDITOR");
        SERVICE.answers(Scripted.reading(answers));

        assertThat(browser.get("/privacy?reference=WM-2026-000042").body())
                .contains("/privacy/people/p-1\"")
                .doesNotContain("Erase them", "Emergency accesses to review");
        assertThat(browser.get("/privacy/people/p-1").body()).doesNotContain("Erase this person");
        assertThat(browser.get("/privacy/people/p-1/erasure").body())
                .contains("Only a privacy officer can erase somebody")
                .doesNotContain("Erase this person for ever");
    }

    @Test
    void anEmergencyAccessIsReviewedWithAForm() throws Exception {
        assertThat(browser.get("/privacy/emergency").body())
                .contains("WM-2026-000042, taken", "The ward rang", "/privacy/emergency/e-1")
                .doesNotContain("RISK_TO_LIFE", "TO_REVIEW");
        assertThat(browser.get("/privacy/emergency/e-1").body())
                .contains("What did you find?", "name=\"key\"", "name=\"_csrf\"");

        var answer = Scripted.press(
                browser,
                token,
                "/privacy/emergency/e-1",
                "key",
                "k-1",
                "finding",
                "JUSTIFIED",
                "note",
                "Asked the ward");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).endsWith("/privacy/emergency?done=reviewed");
        assertThat(SERVICE.last().path()).isEqualTo("/api/emergency-accesses/e-1/review");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(SERVICE.last().body()).isEqualTo("{\"finding\":\"JUSTIFIED\",\"note\":\"Asked the ward\"}");
    }

    @Test
    void aReviewWithoutAFindingIsSaidBesideItsFieldWithWhatWasTypedKept() throws Exception {
        var page = Scripted.press(browser, token, "/privacy/emergency/e-1", "key", "k-1", "note", "Asked the ward");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#finding\"", "Choose whether it was justified", ">Asked the ward</textarea>");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whatTheServiceRefusesIsSaid() throws Exception {
        SERVICE.answers(Scripted.changing(
                answers, 409, "{\"detail\":\"It is your own emergency access. Ask another privacy officer.\"}"));

        var page = Scripted.press(browser, token, "/privacy/emergency/e-1", "key", "k-1", "finding", "JUSTIFIED");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("It is your own emergency access", "checked=\"checked\"");
    }

    @Test
    void anEmergencyAccessThatDoesNotExistIsNotFound() throws Exception {
        assertThat(browser.get("/privacy/emergency/e-2").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheTokenOfAPageNothingIsReviewedAndNobodyErased() throws Exception {
        for (String path : new String[] {"/privacy/emergency/e-1", "/privacy/people/p-1/erasure"}) {
            var answer = browser.send(browser.request(path).POST(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void whoeverMayNotLookIsToldWhoseThisIs() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get("/privacy/emergency");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is for auditors and privacy officers");
    }

    @Test
    void whoIsHiddenFromThemDoesNotExist() throws Exception {
        assertThat(browser.get("/privacy/people/p-2").statusCode()).isEqualTo(404);
        assertThat(browser.get("/privacy/people/p-2/erasure").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        var page = browser.get("/privacy/people/p-1");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("It could not be read just now");
    }

    private void signIn(String role) throws Exception {
        ISSUER.roles(role);
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
    }
}
