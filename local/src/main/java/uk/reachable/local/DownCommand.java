package uk.reachable.local;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Stopping;
import uk.reachable.local.supervisor.UpLock;

/** Stops the running system, and what a killed supervisor may have left. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

    private final Home home = Home.of(System.getenv());
    private final Ports ports = Ports.of(System.getenv());

    @Override
    public Integer call() {
        home.create();
        boolean ran = UpLock.runningSupervisor(home.run())
                .map(supervisor -> {
                    Stopping.stopSupervisor(supervisor);
                    return true;
                })
                .orElse(false);
        List<String> orphans = Orphans.stop(home.run(), new SystemMap(home, ports).parts());
        orphans.forEach(name -> Console.say("Stopped what a kill left behind: " + name));
        Console.say(
                ran || !orphans.isEmpty() ? "Stopped. The data is kept in " + home.data() : "Reachable does not run");
        return 0;
    }
}
