package uk.reachable.gateway.places;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesPageIT extends GatewayTest {

    private static final String CAPACITY = """
            [{"programme":"wm-heal-hub","programmeName":"Heal Hub","provider":"aspire4u","providerName":"Aspire4U",
              "localAuthorities":["E08000025"],"places":80,"held":1,"filled":12,"free":67}]""";
    private static final String WAITING = """
            [{"referralId":"r-7","incidentReference":"WM-2026-0042","need":"THERAPY","localAuthority":"E08000025",
              "since":"2026-11-20T19:41:10Z","position":1,"priority":"Can be reached only now",
              "programmesTheyWaitFor":[{"programme":"wm-heal-hub","programmeName":"Heal Hub"}]}]""";
    private static final String UNMET = """
            {"from":"2026-11-01","to":"2026-11-30","rows":[{"localAuthority":"E08000025","ageBand":"UNDER_18",
             "need":"THERAPY","reason":"ALL_PLACES_TAKEN","reasonInWords":"Every place that fits is taken",
             "turnedAway":2,"waited":6}],"total":{"turnedAway":2,"waited":6}}""";
    private static final String PROGRAMMES = "[{\"id\":\"wm-heal-hub\",\"need\":\"THERAPY\",\"places\":80}]";

    private Browser browser = new Browser(0);

    @BeforeEach
    void aProgrammeManagerSignsIn() throws Exception {
        ISSUER.roles("PROGRAMME_MANAGER");
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                200,
                "application/json",
                answer(exchange.getRequestURI().getPath())));
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void placesAreSeenAtAGlanceWithWhoWaitsAndWhoCouldNotBeOfferedSupport() throws Exception {
        String page = browser.get("/places").body();

        assertThat(page)
                .contains("Heal Hub: 12 filled, 1 reserved, 67 free of 80 places", "Aspire4U")
                .contains("WM-2026-0042", "Can be reached only now", "Every place that fits is taken")
                .contains("From need to outcome", "in support now", "does not replace a safeguarding referral")
                .doesNotContain("THERAPY", "ALL_PLACES_TAKEN", "turned away", "<style", " style=", "onclick=");
    }

    @Test
    void everyPictureHasATitleADescriptionAndTheSameFiguresAsATable() throws Exception {
        String page = browser.get("/places").body();

        assertThat(page.split("role=\"img\"", -1))
                .hasSameSizeAs(page.split("<title>(?!Places - )", -1))
                .hasSameSizeAs(page.split("<desc>", -1));
        assertThat(page.split("The same figures as a table", -1)).hasSize(3);
        assertThat(page).contains("id=\"look-hatched\"", "fill=\"url(#look-hatched)\"");
    }

    @Test
    void placesFollowTheBoardAndAreReadAgainAsTheyWereChosen() throws Exception {
        assertThat(browser.get("/places?area=E08000025&month=1999-01").body())
                .contains("data-stream=\"/api/board/stream\"", "data-rows=\"/places?area=E08000025\"")
                .contains("data-words=\"Heal Hub: 67 free\"", "data-news=\"67\"", "data-as-of=\"today ")
                .contains("Refresh to see what is new.", "/assets/live-");
    }

    @Test
    void theMonthsAreAskedOneByOneAndNoneIsInTheFuture() throws Exception {
        browser.get("/places");

        assertThat(SERVICE.received)
                .filteredOn(asked -> asked.path().startsWith("/api/unmet-need"))
                .hasSize(6);
    }

    @Test
    void whatIsNotForADutyOfficerIsLeftOutAndThePlacesAreShown() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                exchange.getRequestURI().getPath().equals("/api/unmet-need") ? 403 : 200,
                "application/json",
                answer(exchange.getRequestURI().getPath())));

        assertThat(browser.get("/places").body()).contains("Heal Hub", "is for programme managers only");
    }

    @Test
    void whoseRoleHasNoPlacesIsToldWhomToAsk() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        var page = browser.get("/places");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Places are for programme managers and duty officers");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        var page = browser.get("/places");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The places are not available");
    }

    private static String answer(String path) {
        return switch (path) {
            case "/api/capacity" -> CAPACITY;
            case "/api/waiting" -> WAITING;
            case "/api/unmet-need" -> UNMET;
            case "/api/programmes" -> PROGRAMMES;
            default -> "{\"asOf\":\"2026-11-20T19:40:00Z\",\"lastEventId\":\"1\",\"items\":[],\"next\":null}";
        };
    }
}
