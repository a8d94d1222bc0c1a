package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Standing.Counted;
import uk.reachable.intervention.placement.Standing.Request;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories on the real ledger: steps of a round are taken at the same moment, and after each round what the
 * tables say is held against what must be true whatever happened. 10,400 steps in the build;
 * {@code -Dreachable.histories=1000} for ten times as many. The seed names the plan of a history; what runs at once
 * never runs the same way twice.
 */
@InterventionTest
class PlaceHistoriesIT {
    private static final int HISTORIES = Integer.getInteger("reachable.histories", 100);
    private static final int ROUNDS = 13;
    private static final int AT_ONCE = 8;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensPlacesAreNeverOverAndTheLedgerIsItsCountersIsItsPlacements(long seed) throws Exception {
        var random = new Random(seed);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var history = new History(places, new Accounts(jdbc), threads);
            Standing before = history.standing();
            for (int round = 0; round < ROUNDS; round++) {
                history.takeAtOnce(Step.some(AT_ONCE, random), before);
                Standing after = history.standing();
                check(history, before, after);
                before = after;
            }
            history.close();
        }
    }

    private static void check(History history, Standing before, Standing after) {
        assertThat(after.programmes()).allSatisfy(programme -> {
            addsUp(programme);
            isNotOver(programme, before.programme(programme.id()));
        });
        nobodyWaitsBesideAFreePlace(history, after);
        nobodyWaitsForWhatHasClosed(history, after);
        nobodyIsPassedOver(history, before, after);
    }

    private static void addsUp(Counted programme) {
        assertThat(List.of(programme.heldByEntries(), programme.filledByEntries()))
                .as("sums of the entries of %s", programme)
                .isEqualTo(List.of(programme.held(), programme.filled()))
                .as("requests that hold or fill a place of %s", programme)
                .isEqualTo(List.of(programme.heldByRequests(), programme.filledByRequests()));
    }

    /** Places may be lowered below what is taken; then nothing more is taken. */
    private static void isNotOver(Counted now, Counted before) {
        int most = Math.max(before.taken(), Math.max(before.places(), now.places()));
        assertThat(now.taken()).as("taken of %s, before %s", now, before).isBetween(0, most);
    }

    private static void nobodyWaitsBesideAFreePlace(History history, Standing after) {
        for (Request request : after.requests()) {
            assertThat(after.programmes())
                    .as("free places beside %s", request)
                    .noneMatch(programme -> request.waits()
                            && programme.taken() < programme.places()
                            && history.takesOn(programme.id())
                            && fits(history, request, programme));
        }
    }

    private static void nobodyWaitsForWhatHasClosed(History history, Standing after) {
        assertThat(after.requests()).filteredOn(Request::waits).allSatisfy(request -> assertThat(after.programmes())
                .as("open programmes that fit %s", request)
                .anyMatch(programme -> history.takesOn(programme.id()) && fits(history, request, programme)));
    }

    /** Whoever waited all the time saw no place that fits go to somebody who is behind them, or who came later. */
    private static void nobodyIsPassedOver(History history, Standing before, Standing after) {
        Map<String, Request> earlier = before.byOffer();
        List<Request> line = after.requests();
        for (int n = 0; n < line.size(); n++) {
            Request first = line.get(n);
            if (!first.waits() || !earlier.containsKey(first.offerId())) {
                continue;
            }
            assertThat(line.subList(n + 1, line.size()))
                    .as("served before %s", first)
                    .noneMatch(later -> gotPlace(earlier.get(later.offerId()), later)
                            && history.tookPeopleOn(later.place())
                            && fits(history, first, after.programme(later.place())));
        }
    }

    private static boolean gotPlace(@Nullable Request before, Request after) {
        return after.hasOrHadPlace() && (before == null || !before.hasOrHadPlace());
    }

    /** All else fits everybody; elsewhere is another area. */
    private static boolean fits(History history, Request request, Counted programme) {
        return programme.places() < 1000 && !history.excluded(request.offerId()).contains(programme.provider());
    }
}
