package uk.reachable.gateway.board.wall;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class WallPageIT extends GatewayTest {

    private static final String CHOICES = """
            {"areas":[{"code":"E08000025","name":"Birmingham"},{"code":"E08000026","name":"Coventry"}],
             "npus":[{"id":"north","name":"Birmingham North","localAuthority":"E08000025"}],"forums":[]}""";
    private static final String BOARD =
            """
            {"asOf":"NOW","lastEventId":"8","next":%s,"items":[{"incidentId":"%s","reference":"WM-2026-00007",
             "category":"KNIFE_INJURY","severity":"CRITICAL","localAuthority":"E08000025",
             "localAuthorityName":"Birmingham","npu":"north","npuName":"Birmingham North","status":"LOGGED",
             "loggedAt":"NOW","meeting":null,"overdueActions":2,"referralCounts":{"UNPLACED":3}}]}""".replace("NOW", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());

    private Browser browser = new Browser(0);

    @BeforeEach
    void aTaskingForumSignsIn() throws Exception {
        SERVICE.answers(exchange -> {
            String asked = exchange.getRequestURI().toString();
            String board = asked.contains("next=") ? BOARD.formatted("null", "i-6") : BOARD.formatted("\"7\"", "i-7");
            FakeService.answer(exchange, 200, "application/json", asked.contains("/choices") ? CHOICES : board);
        });
        browser = new Browser(port);
        browser.signIn();
    }

    @Test
    void theWallShowsListMapAndTheLast24HoursInOnePage() throws Exception {
        String page = browser.get("/board/wall").body();

        assertThat(page)
                .contains("2 open incidents", "Knife injury", "data-key=\"i-7\"", "data-key=\"i-6\"")
                .contains("Open incidents by area", "<title>Birmingham: 2</title>", "Logged in the last 24 hours: 2")
                .contains(
                        "data-stream=\"/api/board/stream\"", "data-rows=\"/board/wall/rows\"", "http-equiv=\"refresh\"")
                .contains("href=\"/board/changes\"", "Back to the board", "wall-")
                .doesNotContain("<style", " style=", "onclick=");
    }

    @Test
    void nothingFinerThanALocalAuthorityAndNoNumberOfPeopleIsInARow() throws Exception {
        String rows = browser.get("/board/wall/rows").body();

        assertThat(rows)
                .contains("No service found yet")
                .doesNotContain("Birmingham North", "UNPLACED", "&nbsp;3", "<html");
    }

    @Test
    void theWallIsNarrowedToAnArea() throws Exception {
        String page = browser.get("/board/wall?area=E08000025").body();

        assertThat(SERVICE.last().path()).isEqualTo("/api/board?area=E08000025&next=7");
        assertThat(page)
                .contains("data-stream=\"/api/board/stream?area=E08000025\"", "action=\"/board/wall\"")
                .doesNotContain("<title>Coventry");
    }

    @Test
    void theWallAsItStoodAtAMomentDoesNotClaimToBeLive() throws Exception {
        String page = browser.get("/board/wall?day=2026-07-01&time=08:00").body();

        assertThat(SERVICE.received).anyMatch(asked -> asked.path().equals("/api/board?at=2026-07-01T07%3A00%3A00Z"));
        assertThat(page)
                .contains("Incident response as it stood", "It does not change")
                .doesNotContain("/assets/board", "data-stream", "http-equiv");
    }

    @Test
    void everyPictureHasATitleADescriptionAndTheSameFiguresAsATable() throws Exception {
        String page = browser.get("/board/wall").body();

        assertThat(page.split("role=\"img\"", -1)).hasSize(3).hasSameSizeAs(page.split("<desc>", -1));
        assertThat(page.split("The same figures as a table", -1)).hasSize(3);
    }

    @Test
    void theBoardLeadsToTheWall() throws Exception {
        assertThat(browser.get("/?area=E08000025").body()).contains("href=\"/board/wall?area=E08000025\"");
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(exchange -> exchange.close());

        var page = browser.get("/board/wall");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The board is not available");
    }

    @Test
    void aCaseworkerIsToldWhatIsThereForThem() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{}");

        assertThat(browser.get("/board/wall").statusCode()).isEqualTo(403);
    }
}
