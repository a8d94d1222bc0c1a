package uk.reachable.system.bench.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import uk.reachable.system.bench.load.Rounds;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/** How many rows a second, and how soon after its commit, our relay and namastack's bring to the broker. */
public final class Relays {

    private final ProofSystem system;
    private final boolean quick;

    public Relays(ProofSystem system, boolean quick) {
        this.system = system;
        this.quick = quick;
    }

    /** The services are away meanwhile; what the relays sent is gone from the topic when they come back. */
    public List<Result> run() throws InterruptedException {
        system.stopServices();
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            theirs.add(run("namastack", quick ? 12_000 : 24_000));
            ours.add(run("ours", quick ? 120_000 : 240_000));
        }
        SentRecords.remove(system.kafka());
        system.startServices(UnaryOperator.identity());
        return results(ours, theirs);
    }

    private Measured run(String relay, int backlog) throws InterruptedException {
        return new RelayRun(system, relay, backlog, quick ? 150 : 500).measure();
    }

    private static List<Result> results(List<Measured> ours, List<Measured> theirs) {
        double rate = median(ours, Measured::rowsPerSecond);
        double theirRate = median(theirs, Measured::rowsPerSecond);
        double p50 = median(ours, Measured::p50Micros) / 1000;
        double theirP50 = median(theirs, Measured::p50Micros) / 1000;
        return List.of(
                Result.atLeast("relay_throughput_ratio", rate / theirRate, "ratio", 10),
                Result.atMost("relay_latency_ratio", p50 / theirP50, "ratio", 0.2),
                Result.reported("relay_rows_a_second", rate, "1/s"),
                Result.reported("relay_rows_a_second_namastack", theirRate, "1/s"),
                Result.reported("relay_latency_ms_p50", p50, "ms"),
                Result.reported("relay_latency_ms_p50_namastack", theirP50, "ms"));
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return Rounds.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
