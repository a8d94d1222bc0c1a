package uk.reachable.incident.board;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class BoardIT {

    private static final Token DESK = TestTokens.dutyOfficer();

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;

    BoardIT(Api api, Story story, JdbcClient jdbc) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void theNewestIncidentStandsFirstWithCountsAndNothingOfTheCase() {
        Case logged = story.logged();
        Api.Answer board = api.get(DESK, "/api/board");
        assertThat(board.text("/items/0/incidentId")).isEqualTo(logged.incidentId());
        assertThat(board.text("/items/0/localAuthorityName")).isEqualTo("Birmingham");
        assertThat(board.text("/items/0/meeting/status")).isEqualTo("CALLED");
        assertThat(board.body().at("/items/0/referralCounts").toString()).isEqualTo("{\"RAISED\":1}");
        assertThat(board.body().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "incidentId",
                        "reference",
                        "category",
                        "severity",
                        "localAuthority",
                        "localAuthorityName",
                        "status",
                        "loggedAt",
                        "meeting",
                        "referralCounts",
                        "overdueActions",
                        "npu",
                        "npuName");
    }

    @Test
    void theBoardIsReadPageByPageWithoutMissOrRepeat() {
        for (int i = 0; i < BoardPages.PAGE_SIZE + 1; i++) {
            story.logged();
        }
        List<String> seen = new ArrayList<>();
        JsonNode page = api.get(DESK, "/api/board").body();
        while (true) {
            seen.addAll(page.at("/items").findValuesAsString("incidentId"));
            if (page.at("/next").isNull()) {
                break;
            }
            page = api.get(DESK, "/api/board?next=" + page.at("/next").asString())
                    .body();
        }
        List<String> all = jdbc.sql(
                        "SELECT incident_id FROM board_place WHERE place = 'west-midlands' ORDER BY first_seq DESC")
                .query(String.class)
                .list();
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void taskingSeesItsAreasAndOtherRolesNoBoard() {
        Case inCoventry = story.logged(DESK, Story.stabbing().replace("E08000025", "E08000026"));
        Case inBirmingham = story.logged();
        List<String> seen = api.get(TestTokens.taskingBirmingham(), "/api/board")
                .body()
                .at("/items")
                .findValuesAsString("incidentId");
        assertThat(seen).contains(inBirmingham.incidentId()).doesNotContain(inCoventry.incidentId());
        assertThat(api.get(TestTokens.caseworkerRedthread(), "/api/board").status())
                .isEqualTo(403);
        assertThat(api.get(TestTokens.caseworkerRedthread(), "/api/board/stream")
                        .status())
                .isEqualTo(403);
        assertThat(api.get(TestTokens.dutyWestYorkshire(), "/api/board")
                        .response()
                        .body())
                .doesNotContain(inBirmingham.incidentId());
    }
}
