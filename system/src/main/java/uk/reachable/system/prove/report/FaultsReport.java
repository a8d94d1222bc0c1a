package uk.reachable.system.prove.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.nemesis.Recovery;
import uk.reachable.system.prove.plan.Amounts;
import uk.reachable.system.result.Result;

/**
 * The figures of faults.json.
 *
 * @param wanted how many events there had to be
 * @param events that the services have published; copies and heartbeats are none
 * @param copies events that were sent again
 * @param parked how many services put the poison event aside
 * @param restless what was not at rest in the end
 * @param explained messages that were sent again because a fault hit the first sending
 */
public record FaultsReport(
        long wanted,
        Amounts amounts,
        long events,
        Timeline timeline,
        long copies,
        int parked,
        List<Recovery> recoveries,
        List<String> restless,
        List<Finding> findings,
        long explained) {

    private static final double SHARE_OF_COPIES = 0.05;
    private static final double LONGEST_RECOVERY_SECONDS = 10;
    private static final int READERS_OF_THE_POISON = 3;

    public List<Result> results() {
        List<Result> results = new ArrayList<>();
        results.add(Result.atLeast("events", events, "count", wanted));
        addFaults(results);
        addAnomalies(results);
        results.add(Result.none("restless", restless.size()));
        results.add(Result.reported("repeated_explained", explained, "count"));
        results.add(Result.atMost("recovery_p99_s", recovery(99), "s", LONGEST_RECOVERY_SECONDS));
        results.add(Result.reported("recovery_p50_s", recovery(50), "s"));
        return results;
    }

    private void addFaults(List<Result> results) {
        results.add(Result.atLeast("kills", timeline.count(FaultKind.KILL), "count", amounts.kills()));
        results.add(
                Result.atLeast("terminations", timeline.count(FaultKind.TERMINATE), "count", amounts.terminations()));
        results.add(Result.atLeast("pauses", timeline.count(FaultKind.PAUSE), "count", amounts.pauses()));
        results.add(Result.atLeast("partitions", timeline.count(FaultKind.CUT), "count", amounts.partitions()));
        results.add(Result.reported("latencies", timeline.count(FaultKind.LATENCY), "count"));
        results.add(Result.reported("resets", timeline.count(FaultKind.RESET), "count"));
        results.add(Result.atLeast("duplicates_injected", copies, "count", Math.ceil(events * SHARE_OF_COPIES)));
        results.add(Result.atLeast("poison_parked", parked, "count", READERS_OF_THE_POISON));
    }

    private void addAnomalies(List<Result> results) {
        Map<Anomaly, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::anomaly, Collectors.counting()));
        for (Anomaly anomaly : Anomaly.values()) {
            results.add(Result.none(nameOf(anomaly), counts.getOrDefault(anomaly, 0L)));
        }
    }

    /** As they are called in faults.json. */
    private static String nameOf(Anomaly anomaly) {
        return switch (anomaly) {
            case DUPLICATE_EFFECT -> "duplicate_effects";
            case ORDER_INVERSION -> "order_inversions";
            case DIVERGENCE -> "divergences";
            case LEAKED -> "leaks";
            case ACKNOWLEDGED_LOST, ABORTED_VISIBLE, OVERBOOKED, OWNERLESS, UNNOTIFIED, NOTIFIED_TWICE, STUCK ->
                anomaly.name().toLowerCase(Locale.ROOT);
        };
    }

    private double recovery(int percent) {
        return Percentile.of(
                percent,
                recoveries.stream()
                        .filter(recovery -> recovery.kind() == FaultKind.KILL)
                        .map(Recovery::seconds)
                        .toList());
    }
}
