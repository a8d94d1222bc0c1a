package uk.reachable.local;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.reachable.local.compose.ComposeStart;
import uk.reachable.local.compose.ComposeSystem;
import uk.reachable.local.issuer.DemoUsers;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Room;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.SystemState;
import uk.reachable.local.supervisor.UpLock;

/** Starts everything and stays until it is stopped; with --detach returns when everything answers. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach")
    boolean detach;

    @Option(names = "--fresh")
    boolean fresh;

    @Option(names = "--compose")
    boolean compose;

    private final Home home = Home.of(System.getenv());
    private final Ports ports = Ports.of(System.getenv());

    @Override
    public Integer call() throws Exception {
        home.create();
        if (compose) {
            return upInContainers();
        }
        if (ComposeSystem.running(home, ports).isPresent()) {
            throw new CannotRun("Reachable runs in containers: ./reachable down stops it");
        }
        return detach ? new Detached(home).up(fresh) : up();
    }

    private int upInContainers() throws IOException, InterruptedException {
        if (UpLock.runningSupervisor(home.run()).isPresent()) {
            throw new CannotRun("Reachable runs already, without containers: ./reachable down stops it");
        }
        ComposeSystem system = new ComposeStart(home, ports, Clock.systemUTC(), Console::say).start(fresh);
        greet();
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system)));
            ComposeStart.awaitStop(system);
        }
        return 0;
    }

    private int up() throws IOException, InterruptedException {
        try (UpLock lock = UpLock.take(home.run())) {
            List<Part> parts = heal();
            checkRoom(parts);
            Supervisor supervisor = new Supervisor(home, parts, Clock.systemUTC(), Console::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor)));
            supervisor.start();
            greet();
            supervisor.awaitStop();
            return 0;
        }
    }

    private List<Part> heal() {
        Orphans.stop(home.run(), parts()).forEach(name -> Console.say("Stopped what a kill left behind: " + name));
        if (fresh) {
            home.empty();
        }
        return parts();
    }

    private List<Part> parts() {
        return new SystemMap(home, ports, Wires.DIRECT, Traces.of(System.getenv())).parts();
    }

    private void checkRoom(List<Part> parts) {
        Room room = Room.of(home.data());
        Stream<Optional<String>> files =
                parts.stream().flatMap(part -> part.needs().stream()).distinct().map(Missing::line);
        Stream<Optional<String>> portsInUse =
                parts.stream().flatMap(part -> part.ports().stream().map(port -> room.portInUse(port, part.name())));
        List<String> lacks = Stream.of(Stream.of(room.lackOfMemory(), room.lackOfDisk()), files, portsInUse)
                .flatMap(lines -> lines)
                .flatMap(Optional::stream)
                .toList();
        if (!lacks.isEmpty()) {
            String note = String.join("\n", lacks);
            SystemState.failed(note, parts).write(home.run());
            throw new CannotRun(note);
        }
    }

    private void greet() {
        Console.say("Board and API  " + ports.gatewayUrl());
        Console.say("Mailbox        " + ports.mailboxUrl());
        Console.say("Sign-in        " + ports.issuerUrl());
        Console.say("Demo users, the password is the name:");
        DemoUsers.all()
                .forEach(user -> Console.say(
                        "  %-26s %-18s %s".formatted(user.name(), user.roles().getFirst(), user.organisation())));
        Console.say("READY " + ports.gatewayUrl());
    }

    /** Unless it was stopped from elsewhere, which is why we end. */
    private static void stop(ComposeSystem system) {
        try {
            if (system.isRemembered()) {
                system.down(false);
            }
        } catch (IOException | InterruptedException unfinished) {
            Console.say("The containers may still run: ./reachable down stops them");
        }
    }

    private static void stop(Supervisor supervisor) {
        try {
            supervisor.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
