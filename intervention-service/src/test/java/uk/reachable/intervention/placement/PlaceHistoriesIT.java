package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Standing.Counted;
import uk.reachable.intervention.placement.Standing.Request;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories on the real ledger: steps of a round are taken at the same moment, and after each round what the tables
 * say is held against what must be true whatever happened. 10,400 steps in the build; {@code -Dreachable.rounds=125} for ten
 * times as many. What runs at once does not run the same way twice, so nothing is shrunk.
 */
@InterventionTest
class PlaceHistoriesIT {
    private static final int ROUNDS = Integer.getInteger("reachable.rounds", 13);
    private static final int AT_ONCE = 8;
    private static final TestContextManager SPRING = new TestContextManager(PlaceHistoriesIT.class);

    @BeforeContainer
    static void takeTheServicesContext() throws Exception {
        SPRING.beforeTestClass();
    }

    @AfterContainer
    static void giveItBack() throws Exception {
        SPRING.afterTestClass();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whateverHappensPlacesAreNeverOverAndTheLedgerIsItsCountersIsItsPlacements(
            @ForAll("histories") List<List<Step>> rounds) throws Exception {
        ApplicationContext service = SPRING.getTestContext().getApplicationContext();
        var accounts = new Accounts(service.getBean(JdbcClient.class));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var history = new History(service.getBean(Places.class), accounts, threads);
            for (List<Step> round : rounds) {
                Standing before = history.standing();
                history.takeAtOnce(round);
                check(history, before, history.standing());
            }
            history.close();
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> histories() {
        return Step.rounds(ROUNDS, AT_ONCE);
    }

    private static void check(History history, Standing before, Standing after) {
        assertThat(after.programmes()).allSatisfy(programme -> {
            addsUp(programme);
            isNotOver(programme, before.programme(programme.id()));
        });
        nobodyWaitsBesideAFreePlace(history, after);
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
                            && fits(history, request, programme));
        }
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
