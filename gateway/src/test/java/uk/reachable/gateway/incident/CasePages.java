package uk.reachable.gateway.incident;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody of the duty desk at a browser, and services that know one incident with a child and a referral. */
public abstract class CasePages extends GatewayTest {

    private static final String RESPONSE = """
            {"incident":{"id":"i-7","reference":"WM-2026-00007","category":"KNIFE_INJURY","severity":"CRITICAL",
              "localAuthority":"E08000025","localAuthorityName":"Birmingham","status":"%s",
              "loggedAt":"2026-11-20T19:47:00Z","version":2,"mergedInto":null},
             "meeting":{"id":"m-1","status":"CALLED","dueBy":"2126-11-21T19:47:00Z","rule":"wm-knife-child",
              "because":"called because a knife injury of a child in Birmingham is at or above SERIOUS, rule 4 of version 1",
              "invited":[{"organisation":"wmp","name":"West Midlands Police"}],"startsAt":null},
             "purposes":[{"purpose":"ADDRESS_TRAUMA","state":"UNMET"}],
             "people":[{"id":"p-1","role":"VICTIM","ageBand":"UNDER_18","setting":"EMERGENCY_DEPARTMENT",
              "site":"heartlands-hospital","siteName":"Heartlands Hospital","homeLocalAuthorityName":"Sandwell",
              "expectedRelease":null,"contactPaused":null,"safeguarding":[]}],
             "referrals":[{"id":"r-1","personId":"p-1","need":"REACHABLE_MOMENT","status":"OFFERED",
              "programme":"redthread-ed","programmeName":"Reachable moments (Redthread)","provider":"redthread",
              "providerName":"Redthread","respondBy":"2126-11-20T20:07:01Z","onShiftFrom":null,"ring":"0121 496 0100",
              "notifiedAt":null,"dutyDueBy":null,"responsibleOrganisation":"wm-vru",
              "responsibleOrganisationName":"West Midlands VRU","handovers":[]}],
             "todos":[{"code":"CONTACT_NOT_KNOWN","personId":"p-1"}],"duplicates":[],
             "links":[{"id":"l-1","kind":"SAME_PLACE","side":null,"incidentId":"i-6","reference":"WM-2026-00006",
              "status":"RESPONDING"}]}""";

    private static final String HISTORY = """
            {"incidentId":"i-7","reference":"WM-2026-00007","version":2,"steps":[
             {"kind":"LOGGED","reference":"WM-2026-00007","version":1,"at":"2026-11-20T19:47:00Z","by":"duty.officer",
              "organisationName":"West Midlands VRU","changes":[]},
             {"kind":"AMENDED","reference":"WM-2026-00007","version":2,"at":"2026-11-20T20:05:00Z","by":"another.officer",
              "organisationName":"West Midlands VRU","why":"The hospital rang","changes":[
               {"field":"severity","before":"SERIOUS","after":"CRITICAL"}]}]}""";

    private static final String BOARD = """
            {"asOf":"2026-11-20T20:00:00Z","lastEventId":"8","next":"older","items":[
             {"incidentId":"i-6","reference":"WM-2026-00006","category":"ROBBERY","severity":"LOW",
              "localAuthorityName":"Coventry","status":"LOGGED","loggedAt":"2026-11-20T18:00:00Z","referralCounts":{}},
             {"incidentId":"i-7","reference":"WM-2026-00007","category":"KNIFE_INJURY","severity":"CRITICAL",
              "localAuthorityName":"Birmingham","status":"LOGGED","loggedAt":"2026-11-20T19:47:00Z","referralCounts":{}}]}
            """;

    private final Map<String, String> answers = new ConcurrentHashMap<>();

    protected Browser browser = new Browser(0);

    @BeforeEach
    void aCaseAndSomebodyOfTheDesk() throws Exception {
        answers.clear();
        answers.put("/api/incidents/i-7/response", RESPONSE.formatted("RESPONDING"));
        answers.put("/api/incidents/i-7/history", HISTORY);
        answers.put("/api/incidents/i-7/notes", "{\"summary\":\"Stabbed in the leg\",\"site\":null}");
        answers.put("/api/incidents/i-7/actions", "{\"items\":[]}");
        answers.put("/api/incidents/i-7/notices", "{\"nextOfKinToldAt\":null,\"notices\":[]}");
        answers.put("/api/incidents/i-7/contact-pauses", "[]");
        answers.put("/api/board", BOARD);
        answers.put("/api/board/choices", "{}");
        SERVICE.answers(exchange -> {
            boolean read = exchange.getRequestMethod().equals("GET");
            String answer =
                    answers.get((read ? "" : "POST ") + exchange.getRequestURI().getPath());
            int status = answer == null ? 404 : answer.contains("\"problem\"") ? 409 : 200;
            FakeService.answer(exchange, status, "application/json", answer == null ? "{}" : answer);
        });
        browser = new Browser(port);
        browser.signIn();
    }

    /** What a service answers from now on; to "POST " and a path what it answers to that. */
    protected void answers(String path, String json) {
        answers.put(path, json);
    }

    protected void standsAs(String status) {
        answers.put("/api/incidents/i-7/response", RESPONSE.formatted(status));
    }

    protected void meetingStandsAs(String status) {
        answers.put(
                "/api/incidents/i-7/response",
                RESPONSE.formatted("RESPONDING").replace("\"status\":\"CALLED\"", "\"status\":\"" + status + "\""));
    }

    /** A refusal with a sentence. */
    protected void refuses(String path, String detail) {
        answers.put("POST " + path, "{\"type\":\"problem\",\"problem\":true,\"detail\":\"" + detail + "\"}");
    }

    /** A form of a page, as a browser without scripts sends it. */
    protected HttpResponse<String> send(String path, String form) throws Exception {
        String token = URLEncoder.encode(browser.csrfToken(), UTF_8);
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&key=k-1&" + form, UTF_8)));
    }

    /** A form that did not come from a page of ours changes nothing. */
    protected void isRefusedWithoutTheTokenOfAPage(String path) throws Exception {
        var answer = browser.send(browser.request(path).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    protected static void saysNoCodeAndNothingInline(String page) {
        assertThat(page)
                .doesNotContain("KNIFE_INJURY\"<", ">CRITICAL", ">UNDER_18", ">OFFERED", ">VICTIM", "SERIOUS,")
                .doesNotContain("<style", " style=", "onclick=", "???");
    }
}
