package uk.reachable.gateway.catalogue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CataloguePageIT extends GatewayTest {

    private static final String HEAL_HUB = """
            {"id":"wm-heal-hub","name":"Heal Hub","provider":"aspire4u","providerName":"Aspire4U","need":"THERAPY",
             "tier":"SECONDARY","localAuthorities":["E08000025"],"sites":[],"settings":[],"ageBands":["UNDER_18"],
             "places":200,"funding":[{"from":"2026-04-01","to":"2027-03-31"}],
             "contact":{"team":"Heal Hub team","phone":"0121 496 0501"},"version":3,"offerMinutes":240,
             "alwaysOnShift":false,"shifts":[{"day":"MONDAY","from":"09:00","to":"18:00"}],"stage":"LIVE",
             "staffing":{"workers":20,"onCall":[],"outOfHours":null},
             "windDown":{"exempt":false,"supportWeeks":12,"bridgingPerMonth":null},
             "sharingAgreement":null,"source":"seed 001 ¶94","assumed":"hours"}""";
    private static final String HISTORY = """
            [{"version":3,"at":"2026-11-20T19:40:00Z","by":"programme.manager","organisation":"west-midlands-vru",
              "changes":[{"field":"places","from":"180","to":"200"}]}]""";

    private Browser browser = new Browser(0);
    private String token = "";

    @BeforeEach
    void aProgrammeManagerSignsIn() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        token = browser.csrfToken();
        answersChangesWith(200, HEAL_HUB);
    }

    @Test
    void theCatalogueIsSearchedWithoutAScript() throws Exception {
        String page =
                browser.get("/catalogue?area=E08000025&need=THERAPY&tier=").body();

        assertThat(page)
                .contains("1 programme", "Heal Hub", "until 31 March 2027", "href=\"/catalogue/wm-heal-hub\"")
                .contains("<option value=\"THERAPY\" selected=\"selected\">Therapy</option>")
                .doesNotContain(" style=", "onclick=");
        assertThat(browser.get("/catalogue?need=SAFE_SPACE").body()).contains("No programme like this");
    }

    @Test
    void oneProgrammeIsShownWithItsHistoryAndTheFormsThatChangeIt() throws Exception {
        assertThat(browser.get("/catalogue/wm-heal-hub").body())
                .contains("Heal Hub", "Aspire4U", "Places: 200, was 180", "by programme.manager")
                .contains("action=\"/catalogue/wm-heal-hub/places\"", "action=\"/catalogue/wm-heal-hub/funding\"")
                .doesNotContain("THERAPY", "E08000025");
    }

    @Test
    void whoMayNotChangeItReadsItWithoutTheForms() throws Exception {
        ISSUER.roles("DUTY_OFFICER");
        browser = new Browser(port);
        browser.signIn();

        assertThat(browser.get("/catalogue/wm-heal-hub").body())
                .contains("Heal Hub")
                .doesNotContain("/catalogue/wm-heal-hub/places");
    }

    @Test
    void placesAreChangedWithAllElseAsItWas() throws Exception {
        var answer = send("/catalogue/wm-heal-hub/places", "places=150&version=3");

        assertThat(SERVICE.last().method()).isEqualTo("PUT");
        assertThat(SERVICE.last().path()).isEqualTo("/api/programmes/wm-heal-hub");
        assertThat(SERVICE.last().body())
                .contains("\"places\":150", "\"version\":3", "\"supportWeeks\":12", "\"phone\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/catalogue/wm-heal-hub?done=places").body()).contains("The places were changed.");
    }

    @Test
    void aRefusalStandsBesideItsFieldWithWhatWasTyped() throws Exception {
        answersChangesWith(
                400, "{\"detail\":\"Correct it.\",\"errors\":[{\"field\":\"places\",\"message\":\"is too many\"}]}");

        var answer = send("/catalogue/wm-heal-hub/places", "places=99999&version=3");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Places is too many", "id=\"places-error\"", "value=\"99999\"");
    }

    @Test
    void fundingIsExtendedOnce() throws Exception {
        answersChangesWith(200, "{\"programme\":\"wm-heal-hub\",\"version\":4,\"fundedUntil\":\"2027-04-30\"}");

        var answer = send("/catalogue/wm-heal-hub/funding", "key=k-7&to=2027-04-30");

        assertThat(SERVICE.last().path()).isEqualTo("/api/programmes/wm-heal-hub/funding");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("k-7");
        assertThat(SERVICE.last().body()).isEqualTo("{\"to\":\"2027-04-30\"}");
        assertThat(Browser.location(answer)).endsWith("?done=funding");
    }

    @Test
    void aDayThatIsNoneIsNamedAndNothingIsSent() throws Exception {
        var answer = send("/catalogue/wm-heal-hub/funding", "to=tomorrow");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Enter the last day that is paid for");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        var answer =
                browser.send(browser.request("/catalogue/wm-heal-hub/places").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("PUT"));
    }

    @Test
    void aProgrammeThatIsNotThereIsNotThere() throws Exception {
        assertThat(browser.get("/catalogue/nowhere").statusCode()).isEqualTo(404);
        assertThat(send("/catalogue/nowhere/places", "places=1&version=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        assertThat(browser.get("/catalogue").body()).contains("The catalogue is not available");
    }

    private static void answersChangesWith(int status, String body) {
        SERVICE.answers(exchange -> {
            boolean change = !exchange.getRequestMethod().equals("GET");
            boolean history = exchange.getRequestURI().getPath().endsWith("/history");
            String read = history ? HISTORY : "[" + HEAL_HUB + "]";
            FakeService.answer(exchange, change ? status : 200, "application/json", change ? body : read);
        });
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, UTF_8))));
    }
}
