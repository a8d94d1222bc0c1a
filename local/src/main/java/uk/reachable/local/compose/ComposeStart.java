package uk.reachable.local.compose;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.reachable.local.compose.Container.Condition;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Room;

/** Builds the images, starts the containers and waits until every one is healthy. */
public final class ComposeStart {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int TRIES = 3;
    /** From one look at the containers to the next, in milliseconds. */
    private static final long PAUSE = 500;

    private final Home home;
    private final Ports ports;
    private final Clock clock;
    private final Consumer<String> out;
    private final Set<String> well = new HashSet<>();

    public ComposeStart(Home home, Ports ports, Clock clock, Consumer<String> out) {
        this.home = home;
        this.ports = ports;
        this.clock = clock;
        this.out = out;
    }

    /** Returns when every part answers; a part that does not is left as it is, so that its log can be read. */
    public ComposeSystem start(boolean fresh) throws IOException, InterruptedException {
        ComposeSystem system = ComposeSystem.prepare(home, ports, fresh);
        if (fresh) {
            system.down(true);
        }
        if (system.containers().isEmpty()) {
            checkRoom();
        }
        out.accept("Building images ...");
        system.run("build");
        system.remember();
        out.accept("Starting containers ...");
        await(system, system.start("up", "-d", "--remove-orphans"));
        return system;
    }

    /** Until somebody stops the system from elsewhere; whoever is at the keyboard ends it by Ctrl-C. */
    public static void awaitStop(ComposeSystem system) throws InterruptedException {
        while (system.isRemembered()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }

    private void await(ComposeSystem system, Process up) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(LIMIT);
        while (true) {
            boolean allStarted = !up.isAlive();
            if (allStarted && up.exitValue() != 0) {
                throw system.failed("up");
            }
            List<Container> containers = system.containers();
            containers.stream().filter(Container::isWell).forEach(this::announce);
            List<Container> waitedFor =
                    containers.stream().filter(container -> !container.isWell()).toList();
            if (allStarted && waitedFor.isEmpty()) {
                return;
            }
            boolean late = clock.instant().isAfter(end);
            for (Container container : waitedFor) {
                if (late || container.restarts() >= TRIES) {
                    throw doesNotStart(container);
                }
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }

    private void announce(Container container) {
        if (well.add(container.part()) && container.condition() == Condition.UP) {
            out.accept(container.part() + " is up on port " + container.port());
        }
    }

    private static CannotRun doesNotStart(Container container) {
        return new CannotRun("%s does not start: %s, %d restarts (./reachable logs %s, ./reachable down)"
                .formatted(container.part(), container.condition().inWords(), container.restarts(), container.part()));
    }

    private void checkRoom() {
        Room room = Room.of(home.data());
        Stream<Optional<String>> taken = ComposeVariables.ports(ports).entrySet().stream()
                .map(port -> room.portInUse(port.getValue(), port.getKey()));
        List<String> lacks = Stream.concat(Stream.of(room.lackOfMemory(), room.lackOfDisk()), taken)
                .flatMap(Optional::stream)
                .toList();
        if (!lacks.isEmpty()) {
            throw new CannotRun(String.join("\n", lacks));
        }
    }
}
