package uk.reachable.system.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/** How much slower each answer becomes from ten thousand incidents to a million, each with three referrals. */
public final class Growth {

    private static final int SMALL = 10_000;
    private static final int PROMISED = 100_000;
    private static final int LARGE = 1_000_000;
    private static final double GOAL = 2;
    private static final double PROMISED_MILLIS = 100;

    private final ProofSystem system;
    private final boolean quick;

    /** {@code quick} grows to a hundred thousand only. */
    public Growth(ProofSystem system, boolean quick) {
        this.system = system;
        this.quick = quick;
    }

    /** Leaves the system large. */
    public List<Result> run() throws InterruptedException {
        CaseLoad load = new CaseLoad(system);
        Questions questions = new Questions(system, quick);
        load.beginQuietly();
        load.addTo(SMALL);
        Map<String, Double> small = questions.p95Millis();
        load.addTo(PROMISED);
        // The first answers after a load of minutes tell how cold the processes have become.
        questions.p95MillisOfTheBoard();
        List<Result> results = promised(questions.p95MillisOfTheBoard());
        if (!quick) {
            load.addTo(LARGE);
        }
        Map<String, Double> large = questions.p95Millis();
        load.endQuietly();
        results.addAll(results(small, large));
        return results;
    }

    /** With a hundred thousand incidents, whatever they took with ten thousand. */
    private static List<Result> promised(Map<String, Double> board) {
        List<Result> results = new ArrayList<>();
        board.forEach((question, millis) ->
                results.add(Result.atMost("p95_of_100000_incidents_" + question, millis, "ms", PROMISED_MILLIS)));
        return results;
    }

    private static List<Result> results(Map<String, Double> small, Map<String, Double> large) {
        List<Result> results = new ArrayList<>();
        large.forEach((question, millis) -> {
            double before = small.getOrDefault(question, Double.NaN);
            results.add(Result.atMost("growth_ratio_" + question, millis / before, "ratio", GOAL));
            results.add(Result.reported("growth_small_p95_" + question, before, "ms"));
            results.add(Result.reported("growth_large_p95_" + question, millis, "ms"));
        });
        return results;
    }
}
