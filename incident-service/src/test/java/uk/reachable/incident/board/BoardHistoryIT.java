package uk.reachable.incident.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class BoardHistoryIT {

    private static final int MOMENTS = 1_000;
    private static final int INCIDENTS = 60;

    private static final Actor DESK =
            new Actor("desk", "west-midlands-vru", "west-midlands", Set.of(Role.DUTY_OFFICER), Set.of());
    private static final Actor TASKING = new Actor(
            "tasking", "west-midlands-police", "west-midlands", Set.of(Role.TASKING), Set.of("E08000025", "E08000026"));

    /** What somebody asked for, and what it showed. */
    private record Shown(
            Actor to,
            @Nullable String next,
            @Nullable String area,
            @Nullable String npu,
            BoardPage page) {}

    private final BoardController board;
    private final BoardProjection projection;
    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BoardHistoryIT(
            BoardController board,
            BoardProjection projection,
            Story story,
            Api api,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.board = board;
        this.projection = projection;
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void theBoardAsAtAMomentIsWhatItShowedThenForAThousandRandomMomentsOfAReplay() throws Exception {
        List<String> incidents = Stream.generate(story::logged)
                .limit(INCIDENTS)
                .map(Case::incidentId)
                .toList();
        List<Shown> shown = watchedWhile(incidents);
        assertThat(shown).hasSizeGreaterThanOrEqualTo(MOMENTS);
        assertThat(shown.stream().map(each -> each.page().items()).distinct().count())
                .as("boards that differ")
                .isGreaterThan(MOMENTS / 10);
        for (Shown each : shown) {
            BoardPage again = board.board(
                    each.to(), each.next(), each.area(), each.npu(), each.page().asOf());
            assertThat(again).isEqualTo(each.page());
        }
    }

    @Test
    void aMomentBeforeTheFirstIncidentShowsAnEmptyBoardAndTheFutureIsRefused() {
        story.logged();
        Api.Answer before = api.get(TestTokens.dutyOfficer(), "/api/board?at=2001-01-01T00:00:00Z");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.text("/asOf")).isEqualTo("2001-01-01T00:00:00Z");
        assertThat(before.body().at("/items").size()).isZero();
        assertThat(api.get(TestTokens.dutyOfficer(), "/api/board?at=2999-01-01T00:00:00Z")
                        .wrongFields())
                .containsExactly("at");
        assertThat(api.get(TestTokens.dutyOfficer(), "/api/board?at=teatime").wrongFields())
                .containsExactly("at");
        assertThat(api.get(TestTokens.dutyOfficer(), "/api/board?next=teatime").wrongFields())
                .containsExactly("next");
    }

    @Test
    void nothingOfTheHistoryIsEverDeletedByTheService() {
        Case logged = story.logged();
        Instant then = asOf();
        story.offered(logged, "redthread");
        Api.Answer before = api.get(TestTokens.taskingBirmingham(), "/api/board?at=" + then);
        assertThat(before.text("/items/0/incidentId")).isEqualTo(logged.incidentId());
        assertThat(before.body().at("/items/0/referralCounts").toString()).isEqualTo("{\"RAISED\":1}");
        assertThat(api.get(TestTokens.taskingBirmingham(), "/api/board")
                        .body()
                        .at("/items/0/referralCounts")
                        .toString())
                .isEqualTo("{\"OFFERED\":1}");
    }

    private Instant asOf() {
        return Instant.parse(api.get(TestTokens.dutyOfficer(), "/api/board").text("/asOf"));
    }

    /** Two readers look at all kinds of boards while three writers change them. */
    private List<Shown> watchedWhile(List<String> incidents) throws Exception {
        AtomicBoolean watched = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            List<Future<Integer>> writers = IntStream.range(0, 3)
                    .mapToObj(seed -> threads.submit(writer(incidents, new Random(seed), watched)))
                    .toList();
            List<Future<List<Shown>>> readers = IntStream.range(10, 12)
                    .mapToObj(seed -> threads.submit(reader(new Random(seed))))
                    .toList();
            try {
                List<Shown> shown = readers.getFirst().get();
                return Stream.concat(shown.stream(), readers.getLast().get().stream())
                        .toList();
            } finally {
                watched.set(true);
                for (Future<Integer> writer : writers) {
                    assertThat(writer.get()).isPositive();
                }
            }
        }
    }

    private Callable<List<Shown>> reader(RandomGenerator random) {
        return () -> {
            List<Shown> shown = new ArrayList<>();
            while (shown.size() < MOMENTS / 2) {
                Shown first = look(random, null);
                shown.add(first);
                if (first.page().next() != null && random.nextInt(4) == 0) {
                    shown.add(look(random, first.page().next()));
                }
            }
            return shown;
        };
    }

    private Shown look(RandomGenerator random, @Nullable String next) {
        Actor to = random.nextBoolean() ? DESK : TASKING;
        String area = random.nextInt(3) == 0 ? "E0800002" + (5 + random.nextInt(2)) : null;
        String npu = random.nextInt(4) == 0 && !"E08000026".equals(area)
                ? "demo-birmingham-" + (random.nextBoolean() ? "north" : "south")
                : null;
        return new Shown(to, next, area, npu, board.board(to, next, area, npu, null));
    }

    /** Changes one incident after the other, as any command does; now and then takes its time, or fails. */
    private Callable<Integer> writer(List<String> incidents, RandomGenerator random, AtomicBoolean watched) {
        return () -> {
            int changes = 0;
            while (!watched.get()) {
                String incident = incidents.get(random.nextInt(incidents.size()));
                transaction.executeWithoutResult(status -> {
                    change(incident, random);
                    projection.show(incident);
                    jdbc.sql("SELECT pg_sleep(?)")
                            .param(random.nextInt(3) * 0.002)
                            .query((_, _) -> 0)
                            .single();
                    if (random.nextInt(10) == 0) {
                        status.setRollbackOnly();
                    }
                });
                changes++;
            }
            return changes;
        };
    }

    private void change(String incident, RandomGenerator random) {
        jdbc.sql("UPDATE incident SET severity = ?, local_authority = ?, lsoa = ? WHERE id = ?")
                .params(
                        List.of("LOW", "SERIOUS", "CRITICAL").get(random.nextInt(3)),
                        "E0800002" + (5 + random.nextInt(3)),
                        List.of("E01008881", "E01008930", "E01099999").get(random.nextInt(3)),
                        incident)
                .update();
    }
}
