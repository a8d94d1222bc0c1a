package uk.reachable.system.bench.flow;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.result.Result;

/** Latency and throughput of the flow against the floor of the same run. */
public final class FlowBench {

    private static final double WARM_UP_PER_SECOND = 15;

    private final Database database;
    private final String kafka;
    private final Flows flows;

    /** The floor's rows go to this database. */
    public FlowBench(Database database, String kafka, Flows flows) {
        this.database = database;
        this.kafka = kafka;
        this.flows = flows;
    }

    public List<Result> run(boolean quick) throws SQLException, InterruptedException, ExecutionException {
        try (Floor floor = Floor.open(database, kafka, Floor.HOPS_OF_A_FLOW)) {
            Duration warmUp = Duration.ofSeconds(quick ? 10 : 30);
            OpenLoop.run(floor, WARM_UP_PER_SECOND, warmUp);
            OpenLoop.run(flows.accepted(), WARM_UP_PER_SECOND, warmUp);
            FlowLatency latency =
                    quick ? new FlowLatency(3, Duration.ofSeconds(5)) : new FlowLatency(5, Duration.ofSeconds(20));
            FlowThroughput throughput = new FlowThroughput(Duration.ofSeconds(quick ? 3 : 10));
            List<Result> results = new ArrayList<>(latency.run(floor, flows.logged()));
            results.addAll(new Hops(kafka).run(flows, quick ? 20 : 100));
            results.addAll(throughput.run(floor, flows.accepted()));
            return results;
        }
    }
}
