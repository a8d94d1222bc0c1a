package uk.reachable.system.prove.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.nemesis.Recovery;
import uk.reachable.system.prove.plan.Amounts;
import uk.reachable.system.result.Result;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsReportTest {

    private static final Amounts AMOUNTS = new Amounts(2, 1, 2, 2, Duration.ofSeconds(5));

    private final Timeline timeline = new Timeline(Clock.systemUTC(), _ -> {});
    private final List<Recovery> recoveries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long copies = 100;

    @Test
    void aRunWithAllItsFaultsAndNoFindingHolds() {
        happen();

        assertThat(report()).allMatch(Result::holds);
    }

    @Test
    void itSaysWhatOutsidersReadThereByTheirNames() {
        happen();

        assertThat(report())
                .extracting(Result::name)
                .contains(
                        "events",
                        "kills",
                        "pauses",
                        "partitions",
                        "duplicates_injected",
                        "acknowledged_lost",
                        "duplicate_effects",
                        "order_inversions",
                        "divergences",
                        "overbooked",
                        "ownerless",
                        "unnotified",
                        "leaks",
                        "recovery_p99_s");
    }

    @Test
    void everyAnomalyMakesItFailByName() {
        happen();
        for (Anomaly anomaly : Anomaly.values()) {
            findings.clear();
            findings.add(new Finding(anomaly, "x", "y"));

            assertThat(report())
                    .as("%s", anomaly)
                    .filteredOn(result -> !result.holds())
                    .hasSize(1);
        }
    }

    @Test
    void aKillThatWasNotDoneIsNotProved() {
        happen();
        recoveries.removeFirst();
        Timeline shorter = new Timeline(Clock.systemUTC(), _ -> {});
        timeline.faults().stream().skip(1).forEach(shorter::add);

        assertThat(failing(report(shorter))).containsExactly("kills");
    }

    @Test
    void fewerCopiesThanFivePercentAreTooFew() {
        happen();
        copies = 99;

        assertThat(failing(report())).containsExactly("duplicates_injected");
    }

    @Test
    void oneSlowRecoveryOfFiftyIsSeen() {
        happen();
        recoveries.clear();
        IntStream.range(0, 49).forEach(_ -> recoveries.add(recovery(2)));
        recoveries.add(recovery(11));

        assertThat(failing(report())).containsExactly("recovery_p99_s");
    }

    private void happen() {
        for (FaultKind kind : List.of(FaultKind.KILL, FaultKind.TERMINATE, FaultKind.PAUSE, FaultKind.CUT)) {
            IntStream.range(0, 2).forEach(_ -> timeline.add(new Fault(kind, "x", Instant.EPOCH, Instant.EPOCH)));
        }
        recoveries.add(recovery(2));
        recoveries.add(recovery(3));
    }

    private static Recovery recovery(int seconds) {
        return new Recovery(FaultKind.KILL, "kafka", Duration.ofSeconds(seconds));
    }

    private List<Result> report() {
        return report(timeline);
    }

    private List<Result> report(Timeline of) {
        return new FaultsReport(2_000, AMOUNTS, 2_000, of, copies, 3, recoveries, List.of(), findings, 0).results();
    }

    private static List<String> failing(List<Result> results) {
        return results.stream()
                .filter(result -> !result.holds())
                .map(Result::name)
                .toList();
    }
}
