package uk.reachable.local;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.reachable.local.compose.ComposeSystem;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Stopping;
import uk.reachable.local.supervisor.UpLock;

/** Stops the running system, and what a killed supervisor may have left. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

    @Option(names = "--fresh", description = "with its data")
    boolean fresh;

    private final Home home = Home.of(System.getenv());
    private final Ports ports = Ports.of(System.getenv());

    @Override
    public Integer call() throws IOException, InterruptedException {
        home.create();
        Optional<ComposeSystem> containers = ComposeSystem.running(home, ports);
        if (containers.isPresent()) {
            containers.get().down(fresh);
            Console.say(fresh ? "Stopped, and its volumes are removed" : "Stopped. The data is kept in volumes");
            return 0;
        }
        return stopProcesses();
    }

    private int stopProcesses() throws InterruptedException {
        boolean ran = UpLock.runningSupervisor(home.run())
                .map(supervisor -> {
                    Stopping.stopSupervisor(supervisor);
                    return true;
                })
                .orElse(false);
        List<String> orphans = Orphans.stop(home.run(), new SystemMap(home, ports).parts());
        orphans.forEach(name -> Console.say("Stopped what a kill left behind: " + name));
        if (fresh) {
            if (ComposeSystem.removeVolumes(ports)) {
                Console.say("The volumes that its containers left are removed");
            }
            home.empty();
        }
        String data = fresh ? "Its data is removed" : "The data is kept in " + home.data();
        Console.say(ran || !orphans.isEmpty() ? "Stopped. " + data : "Reachable does not run");
        return 0;
    }
}
