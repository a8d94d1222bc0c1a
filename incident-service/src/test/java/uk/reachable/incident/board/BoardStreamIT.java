package uk.reachable.incident.board;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Stream;
import uk.reachable.platform.stream.Streams;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class BoardStreamIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String IN_COVENTRY = Story.stabbing().replace("E08000025", "E08000026");

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final Streams<BoardChange> streams;
    private final MeterRegistry metrics;

    BoardStreamIT(Api api, Story story, JdbcClient jdbc, Streams<BoardChange> streams, MeterRegistry metrics) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.streams = streams;
        this.metrics = metrics;
    }

    @Test
    void aChangeReachesAnOpenBoardWithinASecond() {
        try (Stream stream = opened(DESK)) {
            Case logged = story.logged();
            soon().until(() -> rows(stream, logged).size() == 1);
            story.offered(logged, "redthread");
            soon().until(() -> rows(stream, logged).size() == 2);
            assertThat(rows(stream, logged).getLast().at("/referralCounts").toString())
                    .isEqualTo("{\"OFFERED\":1}");
        }
    }

    @Test
    void aStepThatMovesNoStatusIsNoChangeOfTheBoard() {
        try (Stream stream = opened(DESK)) {
            Case logged = story.logged();
            story.wire().send(story.raised(logged));
            story.wire().send(story.offerMade(logged, 2, "redthread"));
            soon().until(() -> rows(stream, logged).size() == 2);
            assertThat(rows(stream, logged).getFirst().at("/referralCounts").toString())
                    .isEqualTo("{\"RAISED\":1}");
        }
    }

    @Test
    void aStreamResumesWithExactlyTheLaterChanges() {
        List<Long> whole;
        Case last;
        try (Stream stream = opened(DESK)) {
            story.logged();
            story.logged();
            last = story.logged();
            soon().until(() -> rows(stream, last).size() == 1);
            whole = List.copyOf(stream.ids());
        }
        Long first = whole.getFirst();
        try (Stream resumed = api.stream(DESK, "/api/board/stream", "Last-Event-ID", first.toString())) {
            soon().until(() -> rows(resumed, last).size() == 1);
            assertThat(resumed.ids()).isEqualTo(whole.subList(1, whole.size()));
        }
    }

    @Test
    void aPageAndTheStreamFromItsEventIdMissNothing() {
        story.logged();
        String loaded = api.get(DESK, "/api/board").text("/lastEventId");
        Case later = story.logged();
        try (Stream stream = api.stream(DESK, "/api/board/stream?lastEventId=" + loaded)) {
            soon().until(() -> rows(stream, later).size() == 1);
            assertThat(stream.ids().getFirst()).isEqualTo(Long.parseLong(loaded) + 1);
        }
    }

    @Test
    void taskingResumesWithTheLaterChangesOfItsAreasOnly() {
        String loaded = api.get(TestTokens.taskingBirmingham(), "/api/board").text("/lastEventId");
        Case inCoventry = story.logged(DESK, IN_COVENTRY);
        Case inBirmingham = story.logged();
        try (Stream stream = api.stream(TestTokens.taskingBirmingham(), "/api/board/stream", "Last-Event-ID", loaded)) {
            soon().until(() -> rows(stream, inBirmingham).size() == 1);
            assertThat(rows(stream, inCoventry)).isEmpty();
        }
    }

    @Test
    void aStreamThatIsTooFarBehindOrAheadIsTold() {
        story.logged();
        long head = Long.parseLong(api.get(DESK, "/api/board").text("/lastEventId"));
        for (String id : List.of(Long.toString(head + 1_000_000), "-1", "yesterday")) {
            try (Stream stream = api.stream(DESK, "/api/board/stream", "Last-Event-ID", id)) {
                soon().until(() -> !stream.events().isEmpty());
                assertThat(stream.events().getFirst().name()).isEqualTo("reset");
                assertThat(stream.ids().getFirst()).isGreaterThanOrEqualTo(head);
            }
        }
    }

    @Test
    void aStreamOlderThanWhatIsKeptIsToldToLoadAnew() {
        jdbc.sql("INSERT INTO board_head (region, seq) VALUES ('west-yorkshire', ?) "
                        + "ON CONFLICT (region) DO UPDATE SET seq = board_head.seq + ?")
                .params(BoardChanges.KEPT + 1, BoardChanges.KEPT + 1)
                .update();
        try (Stream stream = api.stream(TestTokens.dutyWestYorkshire(), "/api/board/stream", "Last-Event-ID", "0")) {
            soon().until(() -> !stream.events().isEmpty());
            assertThat(stream.events().getFirst().name()).isEqualTo("reset");
        }
    }

    @Test
    void whatAnotherInstanceCommitsReachesAnOpenBoardToo() {
        Case logged = story.logged();
        try (Stream stream = opened(DESK)) {
            jdbc.sql("""
                    WITH head AS (UPDATE board_head SET seq = seq + 1 WHERE region = 'west-midlands' RETURNING seq)
                    INSERT INTO board_change (region, seq, at, incident_id, local_authority, row)
                    SELECT region, head.seq, now(), incident_id, local_authority, row FROM board_row, head
                    WHERE incident_id = ?
                    """).param(logged.incidentId()).update();
            soon().until(() -> rows(stream, logged).size() == 1);
        }
    }

    @Test
    void aQuietStreamShowsASignOfLifeEvery15Seconds() {
        try (Stream stream = opened(TestTokens.dutyWestYorkshire())) {
            soon().until(() -> stream.comments().contains(":heartbeat"));
            assertThat(stream.events()).isEmpty();
        }
    }

    @Test
    void openBoardsAreCountedAndEndWhenTheServiceStops() {
        try (Stream stream = opened(DESK)) {
            assertThat(openBoards()).isPositive();
            streams.endAll();
            soon().until(stream::hasEnded);
            soon().until(() -> openBoards() == 0);
        } finally {
            startAgain();
        }
    }

    /** The service is shared by all tests, and one that stops lets nobody in. */
    private void startAgain() {
        streams.stop();
        streams.start();
    }

    @Test
    void changesOfManyWritersAreNumberedWithoutGapAndSeenInOrder() throws Exception {
        List<Case> logged = new ArrayList<>();
        try (Stream stream = opened(DESK);
                ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Callable<Case>> tasks = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                tasks.add(story::logged);
            }
            for (var task : writers.invokeAll(tasks)) {
                logged.add(task.get());
            }
            soon().until(() -> stream.ids().size() >= 30);
            List<Long> ids = stream.ids();
            assertThat(ids).isSorted().doesNotHaveDuplicates();
            assertThat(ids.getLast() - ids.getFirst()).isEqualTo(ids.size() - 1L);
        }
        Set<String> references =
                new HashSet<>(logged.stream().map(Case::reference).toList());
        assertThat(references).hasSize(30);
    }

    private double openBoards() {
        return metrics.get("reachable.board.viewers").gauge().value();
    }

    private Stream opened(Token user) {
        Stream stream = api.stream(user, "/api/board/stream");
        soon().until(stream::isOpen);
        return stream;
    }

    private static List<JsonNode> rows(Stream stream, Case of) {
        return stream.events().stream()
                .filter(event -> event.name().equals("change"))
                .map(event -> JsonMapper.shared().readTree(event.data()))
                .filter(row -> row.at("/incidentId").asString().equals(of.incidentId()))
                .toList();
    }
}
