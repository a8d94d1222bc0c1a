package uk.reachable.local;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.reachable.local.compose.ComposeSystem;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.reconcile.Did;
import uk.reachable.local.reconcile.Reconciling;
import uk.reachable.local.reconcile.ReportTable;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.UpLock;

/**
 * Brings restored databases to agreement, with the system stopped; starts PostgreSQL and Kafka, and stops them again.
 */
@Command(name = "reconcile", description = "Brings restored databases to agreement with what was told.")
final class ReconcileCommand implements Callable<Integer> {

    private static final Set<String> FOUNDATION = Set.of("postgresql", "kafka");

    private final Home home = Home.of(System.getenv());
    private final Ports ports = Ports.of(System.getenv());

    @Override
    public Integer call() throws Exception {
        home.create();
        if (UpLock.runningSupervisor(home.run()).isPresent()) {
            throw new CannotRun("Reachable runs: stop it first (./reachable down), nobody may work meanwhile");
        }
        if (ComposeSystem.running(home, ports).isPresent()) {
            throw new CannotRun("Reachable runs in containers: docs/runbook.md says how its databases are reconciled");
        }
        try (UpLock _ = UpLock.take(home.run())) {
            List<Part> parts = new SystemMap(home, ports).parts();
            Orphans.stop(home.run(), parts);
            Supervisor foundation = new Supervisor(
                    home,
                    parts.stream()
                            .filter(part -> FOUNDATION.contains(part.name()))
                            .toList(),
                    Clock.systemUTC(),
                    Console::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(foundation)));
            foundation.start();
            List<Did> done = new Reconciling(home, parts).run();
            ReportTable.of(done).forEach(Console::say);
            return done.stream().allMatch(Did::isSettled) ? 0 : 1;
        }
    }

    private static void stop(Supervisor foundation) {
        try {
            foundation.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
