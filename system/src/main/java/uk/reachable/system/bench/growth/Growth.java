package uk.reachable.system.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/** How much slower each answer becomes from ten thousand incidents to a million, each with three referrals. */
public final class Growth {

    private static final int SMALL = 10_000;
    private static final double GOAL = 2;

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
        load.addTo(quick ? 100_000 : 1_000_000);
        Map<String, Double> large = questions.p95Millis();
        load.endQuietly();
        return results(small, large);
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
