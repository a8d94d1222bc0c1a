package uk.reachable.system.bench.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.reachable.local.machine.Console;
import uk.reachable.system.bench.load.Load;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.bench.load.Rounds;
import uk.reachable.system.result.Result;

/**
 * From an incident that is logged to the notice in the caseworker's inbox, against the floor; rounds of both in turn.
 */
final class FlowLatency {

    private static final double PER_SECOND = 5;

    private record Round(Load floor, Load flow) {}

    private final int rounds;
    private final Duration length;

    FlowLatency(int rounds, Duration length) {
        this.rounds = rounds;
        this.length = length;
    }

    List<Result> run(Operation floor, Operation flow) throws InterruptedException {
        List<Round> done = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            done.add(new Round(run(floor, "floor"), run(flow, "flow")));
        }
        return List.of(
                Result.atMost("flow_latency_ratio_p50", ratio(done, 50), "ratio", 3),
                Result.atMost("flow_latency_ratio_p99", ratio(done, 99), "ratio", 5),
                Result.reported(
                        "flow_ms_p50", median(done, round -> round.flow().millis(50)), "ms"),
                Result.reported(
                        "flow_ms_p99", median(done, round -> round.flow().millis(99)), "ms"),
                Result.reported(
                        "floor_ms_p50", median(done, round -> round.floor().millis(50)), "ms"),
                Result.reported(
                        "floor_ms_p99", median(done, round -> round.floor().millis(99)), "ms"));
    }

    private Load run(Operation operation, String name) throws InterruptedException {
        Load load = OpenLoop.run(operation, PER_SECOND, length).orFail(name);
        Console.say("  %s: p50 %.1f ms, p99 %.1f ms".formatted(name, load.millis(50), load.millis(99)));
        return load;
    }

    private static double ratio(List<Round> rounds, double percentile) {
        return median(
                rounds, round -> round.flow().millis(percentile) / round.floor().millis(percentile));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Rounds.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
