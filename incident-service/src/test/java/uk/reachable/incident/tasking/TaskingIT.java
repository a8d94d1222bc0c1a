package uk.reachable.incident.tasking;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Stream;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class TaskingIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token TASKING = TestTokens.taskingBirmingham();
    private static final String IN_COVENTRY =
            Story.stabbing().replace("E08000025", "E08000026").replace("E01008881", "E01009522");
    private static final String NORTH = "demo-birmingham-north";
    private static final String SOUTH = "demo-birmingham-south";

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final BoardProjection board;
    private final TransactionTemplate transaction;

    TaskingIT(Api api, Story story, JdbcClient jdbc, BoardProjection board, TransactionTemplate transaction) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.board = board;
        this.transaction = transaction;
    }

    @Test
    void theBoardIsLiveByForceByAreaAndByNpuWhereTheRegionSuppliesALookup() {
        Case inCoventry = story.logged(DESK, IN_COVENTRY);
        Case inBirmingham = story.logged();
        assertThat(newest(DESK, "/api/board", 2)).containsExactly(inBirmingham.incidentId(), inCoventry.incidentId());
        assertThat(newest(DESK, "/api/board?area=E08000026", 1)).containsExactly(inCoventry.incidentId());
        assertThat(newest(DESK, "/api/board?npu=demo-coventry", 1)).containsExactly(inCoventry.incidentId());
        assertThat(newest(TASKING, "/api/board?area=E08000025&npu=" + NORTH, 1))
                .containsExactly(inBirmingham.incidentId());
        JsonNode row = api.get(TASKING, "/api/board").body().at("/items/0");
        assertThat(row.at("/npu").asString()).isEqualTo(NORTH);
        assertThat(row.at("/npuName").asString()).isEqualTo("Birmingham North (demo)");
    }

    @Test
    void whereTheRegionSuppliesNoLookupNoUnitIsShownAndNoneCanBeAskedFor() {
        Token desk = TestTokens.dutyWestYorkshire();
        story.logged(desk, Story.stabbing().replace("E08000025", "E08000035").replace("E08000028", "E08000032"));
        assertThat(api.get(desk, "/api/board?area=E08000035")
                        .body()
                        .at("/items/0/npu")
                        .isNull())
                .isTrue();
        assertThat(api.get(desk, "/api/board?npu=" + NORTH).wrongFields()).containsExactly("npu");
        assertThat(api.get(desk, "/api/board/choices").body().at("/npus").size())
                .isZero();
    }

    @Test
    void anAreaOrUnitThatIsNotOnTheBoardIsRefusedAndNeverShownAsEmpty() {
        assertThat(api.get(TASKING, "/api/board?area=E08000026").wrongFields()).containsExactly("area");
        assertThat(api.get(TASKING, "/api/board?npu=demo-coventry").wrongFields())
                .containsExactly("npu");
        assertThat(api.get(DESK, "/api/board?area=E08000035").wrongFields()).containsExactly("area");
        assertThat(api.get(DESK, "/api/board/changes?area=nowhere").wrongFields())
                .containsExactly("area");
        assertThat(api.get(TASKING, "/api/board/stream?npu=demo-coventry").status())
                .isEqualTo(400);
    }

    @Test
    void aBoardNarrowedToAUnitIsToldLiveThatAnIncidentLeftTheUnit() {
        Case logged = story.logged();
        Case elsewhere = story.logged(DESK, IN_COVENTRY);
        try (Stream stream = api.stream(TASKING, "/api/board/stream?npu=" + NORTH)) {
            soon().until(stream::isOpen);
            moves(elsewhere, "E01009523");
            moves(logged, "E01008930");
            soon().until(() -> !stream.events().isEmpty());
            assertThat(stream.events()).hasSize(1);
            assertThat(stream.events().getFirst().data()).contains(logged.incidentId(), SOUTH);
        }
        assertThat(newest(TASKING, "/api/board?npu=" + NORTH, 50)).doesNotContain(logged.incidentId());
    }

    @Test
    void changedSinceShowsEachIncidentThenAndNowAndWhatOfItChanged() {
        Case logged = story.logged();
        Case untouched = story.logged();
        String since = asOf();
        story.offered(logged, "redthread");
        Case added = story.logged();
        Api.Answer changes = api.get(TASKING, "/api/board/changes?since=" + since);
        assertThat(changes.body().at("/items").findValuesAsString("change")).containsExactly("ADDED", "CHANGED");
        assertThat(changes.text("/items/0/incidentId")).isEqualTo(added.incidentId());
        assertThat(changes.text("/items/1/incidentId")).isEqualTo(logged.incidentId());
        assertThat(changes.body().at("/items/1/changed").toString()).isEqualTo("[\"STATUS\",\"REFERRALS\"]");
        assertThat(changes.body().at("/items/1/then/referralCounts").toString()).isEqualTo("{\"RAISED\":1}");
        assertThat(changes.body().at("/items/1/now/referralCounts").toString()).isEqualTo("{\"OFFERED\":1}");
        assertThat(changes.text("/since")).isEqualTo(since);
        assertThat(changes.response().body()).doesNotContain(untouched.incidentId());
    }

    @Test
    void whatChangedAndChangedBackIsNoNews() {
        Case logged = story.logged();
        String since = asOf();
        moves(logged, "E01008930");
        moves(logged, "E01008881");
        assertThat(api.get(DESK, "/api/board/changes?since=" + since)
                        .body()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void anIncidentThatLeftTheUnitOrAreaIsShownAsGoneAndInTheNewOneAsAdded() {
        Case logged = story.logged();
        String since = asOf();
        moves(logged, "E01008930");
        assertThat(change("?since=%s&npu=%s".formatted(since, NORTH))).isEqualTo("REMOVED");
        assertThat(change("?since=%s&npu=%s".formatted(since, SOUTH))).isEqualTo("ADDED");
        assertThat(change("?since=" + since)).isEqualTo("CHANGED");
        assertThat(change("?since=%s&area=E08000025".formatted(since))).isEqualTo("CHANGED");
    }

    @Test
    void changedSinceTheLastForumIsTheDefaultAndAForumCanBeNamed() {
        JsonNode forums = api.get(TASKING, "/api/board/choices").body().at("/forums");
        Api.Answer byDefault = api.get(TASKING, "/api/board/changes");
        assertThat(byDefault.text("/forum")).isEqualTo("force-daily");
        assertThat(byDefault.text("/since")).isEqualTo(forums.at("/0/lastBegan").asString());
        assertThat(api.get(TASKING, "/api/board/changes?since=last-forum&npu=" + NORTH)
                        .text("/forum"))
                .isEqualTo(NORTH + "-tasking");
        assertThat(api.get(DESK, "/api/board/changes?since=%s-tasking".formatted(SOUTH))
                        .text("/since"))
                .isEqualTo(forums.at("/2/lastBegan").asString());
        assertThat(api.get(DESK, "/api/board/changes?since=teatime").wrongFields())
                .containsExactly("since");
        assertThat(api.get(DESK, "/api/board/changes?since=2999-01-01T00:00:00Z")
                        .wrongFields())
                .containsExactly("since");
    }

    @Test
    void theChoicesAreThoseOfOnesOwnBoard() {
        assertThat(api.get(TASKING, "/api/board/choices").body().at("/areas").findValuesAsString("code"))
                .containsExactly("E08000025");
        assertThat(api.get(TASKING, "/api/board/choices").body().at("/npus").findValuesAsString("id"))
                .containsExactly(NORTH, SOUTH);
        assertThat(api.get(DESK, "/api/board/choices").body().at("/areas").size())
                .isEqualTo(7);
    }

    @Test
    void changesAreReadPageByPageWithoutMissOrRepeat() {
        String since = asOf();
        List<String> logged = new ArrayList<>();
        for (int i = 0; i < Changes.PAGE_SIZE + 3; i++) {
            logged.addFirst(story.logged().incidentId());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page =
                    api.get(DESK, "/api/board/changes?since=" + since + next).body();
            page.at("/items").forEach(item -> seen.add(item.path("incidentId").asString()));
            next = page.at("/next").isNull()
                    ? null
                    : "&next=" + page.at("/next").asString();
        }
        assertThat(seen).isEqualTo(logged);
    }

    @Test
    void taskingNeverSeesANeedProgrammeProviderOrPersonNowThenOrSince() {
        String since = asOf();
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        for (String path : List.of("/api/board", "/api/board?at=" + asOf(), "/api/board/changes?since=" + since)) {
            assertThat(api.get(TASKING, path).response().body())
                    .contains(logged.incidentId())
                    .doesNotContain(
                            logged.personId(),
                            logged.referralId(),
                            "REACHABLE_MOMENT",
                            "redthread",
                            "UNDER_18",
                            "E01008881",
                            "Heartlands");
        }
    }

    private String asOf() {
        return api.get(DESK, "/api/board").text("/asOf");
    }

    private String change(String query) {
        return api.get(TASKING, "/api/board/changes" + query).text("/items/0/change");
    }

    private List<String> newest(Token user, String path, int count) {
        return api.get(user, path).body().at("/items").findValuesAsString("incidentId").stream()
                .limit(count)
                .toList();
    }

    /** As an amendment would move it. */
    private void moves(Case incident, String lsoa) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("UPDATE incident SET lsoa = ? WHERE id = ?")
                    .params(lsoa, incident.incidentId())
                    .update();
            board.show(incident.incidentId());
        });
    }
}
