package uk.reachable.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.reachable.local.machine.Console;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.board.BoardViewers;
import uk.reachable.system.bench.cost.FlowCost;
import uk.reachable.system.bench.flow.Capacity;
import uk.reachable.system.bench.flow.FlowBench;
import uk.reachable.system.bench.flow.Flows;
import uk.reachable.system.bench.gateway.GatewayOverhead;
import uk.reachable.system.bench.growth.Growth;
import uk.reachable.system.bench.idle.Idle;
import uk.reachable.system.bench.imports.ImportBench;
import uk.reachable.system.bench.offer.OfferLatency;
import uk.reachable.system.bench.relay.Relays;
import uk.reachable.system.result.Commit;
import uk.reachable.system.result.Result;
import uk.reachable.system.result.Results;
import uk.reachable.system.running.ProofSystem;
import uk.reachable.system.running.Setting;

/** Measures the running system against floors of the same run. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    /** Below the ports that the operating system gives to whoever connects. */
    private static final int PORT_OFFSET = 12_500;

    /** Fewer rounds and less data: minutes instead of a quarter of an hour. */
    @Option(names = "--quick")
    boolean quick;

    private final Path project = Path.of(System.getenv().getOrDefault("REACHABLE_ROOT", "."))
            .toAbsolutePath()
            .normalize();
    private final List<Result> results = new ArrayList<>();

    /** Growth comes last: it leaves the system large, which a start on a small machine notices. */
    @Override
    public Integer call() throws Exception {
        Setting setting = Setting.plain(project, project.resolve("target/proof/bench"), PORT_OFFSET);
        say("starting");
        try (ProofSystem system = ProofSystem.start(setting)) {
            flow(system);
            side(system);
        }
        say("idle");
        add(new Idle(project, setting.data(), PORT_OFFSET).run(Duration.ofSeconds(quick ? 15 : 60)));
        say("growth");
        try (ProofSystem system = ProofSystem.start(setting)) {
            add(new Growth(system, quick).run());
        }
        return write();
    }

    private void flow(ProofSystem system) throws Exception {
        Capacity.plentiful(system.database("intervention"));
        try (Flows flows = Flows.open(system.gateway(), system.tokens())) {
            say("flow");
            add(new FlowBench(system.database("incident"), system.kafka(), flows).run(quick));
            say("offers");
            add(new OfferLatency(system, quick).run());
            say("gateway");
            add(GatewayOverhead.of(system).run(quick ? 500 : 3000));
            say("cost of a flow");
            add(new FlowCost(databases(system), system.kafka())
                    .run(flows.accepted(), 5, Duration.ofSeconds(quick ? 10 : 40)));
        }
    }

    private void side(ProofSystem system) throws Exception {
        say("viewers of the board");
        add(new BoardViewers(system, quick).run());
        say("import");
        add(new ImportBench(system).run());
        say("relays");
        add(new Relays(system, quick).run());
    }

    private static List<Database> databases(ProofSystem system) {
        return Stream.of("incident", "incident_keys", "referral", "intervention", "notification", "gateway")
                .map(system::database)
                .toList();
    }

    private int write() throws InterruptedException {
        Results all = new Results(Commit.of(project), 0, results);
        all.write(project.resolve("target/proof/bench.json"));
        Console.say(all.table());
        return all.hold() ? 0 : 1;
    }

    private void add(List<Result> more) {
        results.addAll(more);
    }

    private static void say(String what) {
        Console.say(what + " ...");
    }
}
