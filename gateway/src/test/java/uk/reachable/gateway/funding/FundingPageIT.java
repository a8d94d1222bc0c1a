package uk.reachable.gateway.funding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class FundingPageIT extends GatewayTest {

    private static final String WIND_DOWN = """
            {"asOf":"2027-01-10","until":"2029-01-10","bridging":{"perMonth":180000,"source":"seed 001 ¶25"},
             "programmes":[{"programme":"wm-heal-hub","programmeName":"Heal Hub","provider":"aspire4u",
             "providerName":"Aspire4U","fundedUntil":"2027-03-31","intakeUntil":"2027-01-06","takesOn":false,
             "bridgingPerMonth":null,"openCases":31,"handovers":[{"referralId":"r-7",
             "incidentReference":"WM-2027-0017","since":"2027-01-08","plannedEnd":"2027-04-02",
             "handOverBy":"2027-03-31"}]}]}""";
    private static final String PROGRAMMES = """
            [{"id":"wm-heal-hub","places":200,"funding":[{"from":"2026-04-01","to":"2027-03-31"}]}]""";
    private static final String GUARDRAILS = """
            {"grantYear":"2026/27","coreGrant":4388080,"guardrails":[{"kind":"YEF_EVIDENCE","localAuthority":null,
             "words":"The share for what is known to work","limit":1316424,"counted":900000,"room":-16424,
             "state":"TIPPED","source":"seed 003"}]}""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void aProgrammeManagerSignsIn() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                200,
                "application/json",
                switch (exchange.getRequestURI().getPath()) {
                    case "/api/wind-down" -> WIND_DOWN;
                    case "/api/programmes" -> PROGRAMMES;
                    default -> GUARDRAILS;
                }));
    }

    @Test
    void fundingSaysWhichGrantEndsWhenWhomItLeavesAndWhatBridgingCosts() throws Exception {
        String page = browser.get("/funding").body();

        assertThat(page)
                .contains("Heal Hub", "Ends on 31 March 2027", "WM-2027-0017", "£180,000 a month")
                .contains("<strong>1 person</strong>", "href=\"/catalogue/wm-heal-hub\"")
                .doesNotContain("<style", " style=", "onclick=");
    }

    @Test
    void theWindDownCurveIsAPictureWithItsFiguresAsATable() throws Exception {
        assertThat(browser.get("/funding").body())
                .contains("Support places as the money ends, 10 Jan 27 to 10 Apr 27", "<desc>Lines that go down")
                .contains("stroke-dasharray=\"6 4\"", "The same figures as a table", "Places that take somebody on");
    }

    @Test
    void aTimeThatIsNotOfferedIsTheNearest() throws Exception {
        assertThat(browser.get("/funding?ahead=FOREVER").statusCode()).isEqualTo(200);
    }

    @Test
    void theConditionsOfTheGrantAreShownWithTheirSharesOfAYear() throws Exception {
        var page = browser.get("/guardrails?year=2023/24");

        assertThat(SERVICE.last().path()).isEqualTo("/api/returns/guardrails?grantYear=2023/24");
        assertThat(page.body())
                .contains("Does not hold", "At least £1,316,424", "68 %", "£16,424 can no longer be reached")
                .doesNotContain("TIPPED", "YEF_EVIDENCE");
    }

    @Test
    void aYearWhoseConditionsAreNotKeptSaysSo() throws Exception {
        SERVICE.answers(400, "application/problem+json", "{}");

        assertThat(browser.get("/guardrails?year=2019/20").body()).contains("No conditions of 2019/20 to show");
    }

    @Test
    void whoseRoleHasNoFundingIsToldWhomToAsk() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        assertThat(browser.get("/funding").statusCode()).isEqualTo(403);
        assertThat(browser.get("/guardrails").body()).contains("Funding is for programme managers");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        var page = browser.get("/funding");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The funding is not available");
    }
}
