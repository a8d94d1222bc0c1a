package uk.reachable.gateway.board;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class TaskingPagesIT extends GatewayTest {

    private static final String ROW = """
            {"incidentId":"i-7","reference":"WM-2026-00007","category":"KNIFE_INJURY","severity":"%s",
             "localAuthority":"E08000025","localAuthorityName":"Birmingham","npu":"north","npuName":"Birmingham North",
             "status":"LOGGED","loggedAt":"2026-11-20T19:40:00Z","meeting":null,"overdueActions":2,
             "referralCounts":{"UNPLACED":1}}""";
    private static final String BOARD = """
            {"asOf":"2026-11-20T20:00:00Z","lastEventId":"8","next":"7","items":[%s]}
            """.formatted(ROW.formatted("CRITICAL"));
    private static final String CHANGES = """
            {"asOf":"2026-11-20T20:00:00Z","since":"2026-11-20T08:30:00Z","forum":"daily","lastEventId":"8","next":"5",
             "items":[{"incidentId":"i-7","change":"CHANGED","changed":["SEVERITY"],"then":%s,"now":%s}]}
            """.formatted(ROW.formatted("SERIOUS"), ROW.formatted("CRITICAL"));
    private static final String CHOICES = """
            {"areas":[{"code":"E08000025","name":"Birmingham"},{"code":"E08000026","name":"Coventry"}],
             "npus":[{"id":"north","name":"Birmingham North","localAuthority":"E08000025"}],
             "forums":[{"id":"daily","name":"Force daily tasking","npu":null,"lastBegan":"2026-11-20T08:30:00Z"},
                       {"id":"weekly","name":"North tasking","npu":"north","lastBegan":"2026-11-16T13:00:00Z"}]}
            """;

    private Browser browser = new Browser(0);

    @BeforeEach
    void aTaskingForumSignsIn() throws Exception {
        SERVICE.answers(exchange -> {
            String path = exchange.getRequestURI().getPath();
            String body = path.endsWith("/choices") ? CHOICES : path.endsWith("/changes") ? CHANGES : BOARD;
            FakeService.answer(exchange, 200, "application/json", body);
        });
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void theBoardIsNarrowedToAnAreaAndAUnitWithoutAScript() throws Exception {
        var page = browser.get("/?area=E08000025&npu=north");

        assertThat(SERVICE.last().path()).isEqualTo("/api/board?area=E08000025&npu=north");
        assertThat(page.body())
                .contains("<label class=\"govuk-label\" for=\"npu\">", "value=\"north\" selected", "Birmingham North")
                .contains("data-stream=\"/api/board/stream?area=E08000025&amp;npu=north\"")
                .contains("data-rows=\"/board/rows?area=E08000025&amp;npu=north\"")
                .contains("href=\"/?area=E08000025&amp;npu=north&amp;after=7\"");
    }

    @Test
    void theChoicesAreOutOfTheWayUntilOneIsMade() throws Exception {
        assertThat(browser.get("/").body()).contains("<details class=\"govuk-details\">");
        assertThat(browser.get("/?npu=north").body()).contains("<details class=\"govuk-details\" open=\"open\">");
    }

    @Test
    void overdueActionsStandOnTheBoard() throws Exception {
        assertThat(browser.get("/").body()).contains("Overdue actions:\u00a02");
    }

    @Test
    void theBoardAsItStoodIsShownAndDoesNotClaimToBeLive() throws Exception {
        var page = browser.get("/?area=&npu=&day=2026-07-01&time=09:00");

        assertThat(SERVICE.last().path()).isEqualTo("/api/board?at=2026-07-01T08%3A00%3A00Z");
        assertThat(page.body())
                .contains("Board as it stood", "Go to the live board")
                .contains("href=\"/?day=2026-07-01&amp;time=09%3A00&amp;after=7\"")
                .doesNotContain("board.js", "data-stream", "http-equiv");
    }

    @Test
    void aTimeThatIsNotOneIsNamedAndTheBoardStaysLive() throws Exception {
        var page = browser.get("/?day=2026-07-01&time=");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is a problem", "Enter a day and a time", "data-stream");
    }

    @Test
    void whatChangedSinceTheLastForumIsSaidInPlainWords() throws Exception {
        var page = browser.get("/board/changes");

        assertThat(SERVICE.last().path()).isEqualTo("/api/board/changes?since=last-forum");
        assertThat(page.body())
                .contains("Changed since the last forum", "Force daily tasking", "WM-2026-00007")
                .contains("How serious: Critical, was serious")
                .contains("href=\"/board/changes?forum=last-forum&amp;after=5\"")
                .doesNotContain("SEVERITY", "UNPLACED", "E08000025\"<");
    }

    @Test
    void anotherForumCanBeChosen() throws Exception {
        browser.get("/board/changes?forum=weekly&npu=north&area=");

        assertThat(SERVICE.last().path()).isEqualTo("/api/board/changes?npu=north&since=weekly");
    }

    @Test
    void aBookmarkOfAUnitThatIsNoLongerThereShowsTheWholeBoard() throws Exception {
        browser.get("/?npu=south");

        assertThat(SERVICE.last().path()).isEqualTo("/api/board");
    }

    @Test
    void whenTheChoicesCannotBeReadTheBoardIsShownAllTheSame() throws Exception {
        SERVICE.answers(exchange -> FakeService.answer(
                exchange,
                exchange.getRequestURI().getPath().endsWith("/choices") ? 503 : 200,
                "application/json",
                BOARD));

        assertThat(browser.get("/").body()).contains("WM-2026-00007").doesNotContain("for=\"npu\"");
    }
}
