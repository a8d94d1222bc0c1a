package uk.reachable.system.bench.flow;

import java.time.Duration;
import java.util.List;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.bench.load.RateSearch;
import uk.reachable.system.result.Result;

/**
 * The highest rate of whole flows (logged, offered, accepted) that keeps up, against that of the floor as a pipeline.
 */
final class FlowThroughput {

    private static final double LIMIT_MILLIS = 250;

    private final RateSearch search;

    FlowThroughput(Duration trial) {
        this.search = new RateSearch(LIMIT_MILLIS, trial);
    }

    List<Result> run(Operation floor, Operation flow) throws InterruptedException {
        double floors = search.highest(floor, 200);
        double flows = search.highest(flow, 10);
        return List.of(
                Result.atLeast("flow_throughput_ratio", floors == 0 ? 0 : flows / floors, "ratio", 0.4),
                Result.reported("flows_per_second", flows, "1/s"),
                Result.reported("floors_per_second", floors, "1/s"));
    }
}
