package uk.reachable.gateway.returns;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnsIT extends GatewayTest {

    private static final String AUTUMN = "/returns/reach?quarter=2026-10-01";

    private static final String REACH = """
            {"from":"2026-10-01","to":"2026-12-31","rows":[{"programme":"wm-heal-hub","programmeName":"Heal Hub",
              "under25":12,"over25":0,"professionals":3}],"total":{"under25":12,"over25":0,"professionals":3},
              "peopleRepeat":{"repeat":false,"counted":12,"people":12}}""";

    private static final String HIDDEN = """
            {"from":"2026-10-01","to":"2026-12-31","rows":[{"programme":"wm-heal-hub","programmeName":"Heal Hub",
              "under25":"*","over25":0,"professionals":15}],"total":{"under25":"*","over25":0,"professionals":15},
              "peopleRepeat":null}""";

    private static final String COUNTED = """
            {"programme":"wm-heal-hub","programmeName":"Heal Hub","from":"2026-10-01","to":"2026-12-31",
             "band":"UNDER_25","figure":1,"sessions":[],"cases":[{"referralId":"r-7",
             "incidentReference":"WM-2026-00007","firstContactOn":"2026-11-20"}]}""";

    private Browser browser = new Browser(0);

    @BeforeEach
    void signedIn() throws Exception {
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void aReturnIsAPageWhoseFiguresOpen() throws Exception {
        SERVICE.answers(200, "application/json", REACH);

        var page = browser.get(AUTUMN);

        assertThat(SERVICE.last().path()).isEqualTo("/api/returns/reach?from=2026-10-01&to=2026-12-31");
        assertThat(page.body())
                .contains("October to December 2026", "Heal Hub", "Nobody is counted twice")
                .contains("href=\"/returns/reach/wm-heal-hub?quarter=2026-10-01&amp;band=UNDER_25\"")
                .contains("24 and under, Heal Hub")
                .doesNotContain("band=OVER_25", "<style", " style=", "onclick=");
    }

    @Test
    void aProgrammeManagerGoesFromTheBoardToTheReturnsAndBack() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        browser = new Browser(port);
        browser.signIn();

        assertThat(browser.get("/").body()).contains("href=\"/returns\"", "href=\"/\" aria-current=\"page\"");
        SERVICE.answers(200, "application/json", REACH);
        assertThat(browser.get(AUTUMN).body()).contains("href=\"/returns\" aria-current=\"page\"", ">Live board</a>");
    }

    @Test
    void whoseRoleHasNoReturnsIsNotLedThere() throws Exception {
        assertThat(browser.get("/").body()).doesNotContain("/returns");
    }

    @Test
    void forPublicationTheServiceHidesSmallNumbersAndNothingOpens() throws Exception {
        SERVICE.answers(200, "application/json", HIDDEN);

        var page = browser.get(AUTUMN + "&publication=true");

        assertThat(SERVICE.last().path()).endsWith("&audience=publication");
        assertThat(page.body()).contains("1 to 7 are hidden").doesNotContain("band=");
    }

    @Test
    void anOpenedFigureShowsReferencesAndDays() throws Exception {
        SERVICE.answers(200, "application/json", COUNTED);

        var page = browser.get("/returns/reach/wm-heal-hub?quarter=2026-10-01&band=UNDER_25");

        assertThat(SERVICE.last().path())
                .isEqualTo("/api/returns/reach/wm-heal-hub/counted?from=2026-10-01&to=2026-12-31&band=UNDER_25");
        assertThat(page.body()).contains("WM-2026-00007", "20 November 2026", "Back to all programmes");
    }

    @Test
    void theSameIsASpreadsheet() throws Exception {
        SERVICE.answers(200, "text/csv", "programme,under25\nwm-heal-hub,12\n");

        var table = browser.get("/returns/reach.csv?quarter=2026-10-01");

        assertThat(SERVICE.last().header("Accept")).startsWith("text/csv");
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"reach-2026-10-01.csv\"");
        assertThat(table.body()).contains("wm-heal-hub,12");
    }

    @Test
    void whoseRoleDoesNotIncludeReturnsIsToldWhomToAsk() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get(AUTUMN);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Returns are for programme managers");
    }

    @Test
    void aFigureOfNoSuchProgrammeIsNotThere() throws Exception {
        SERVICE.answers(404, "application/problem+json", "{}");

        assertThat(browser.get("/returns/reach/nowhere?band=UNDER_25").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        var page = browser.get(AUTUMN);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The return is not available");
    }
}
