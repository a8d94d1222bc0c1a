package uk.reachable.local.demo;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.reachable.local.client.Api;
import uk.reachable.local.demo.desk.DesksDay;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Scene;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Ports;

/** Tells the main story on the running system; ends with 1 at the first step that does not turn out. */
@Command(name = "demo", description = "Tells the main story on the running system, step by step.")
public final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Ports ports = Ports.of(System.getenv());
        Scene scene = new Scene(Api.local(System.getenv()), Clock.systemUTC());
        Inboxes inboxes = new Inboxes(scene, ports.mailboxUrl());
        new Story(scene, inboxes).tell();
        new DesksDay(scene, inboxes, Clock.systemUTC()).tell();
        new FarFromHome(scene, inboxes, Clock.systemUTC()).tell();
        new ManagersDay(scene, Clock.systemUTC()).tell();
        Console.say("\nThe story turned out.");
        return 0;
    }
}
