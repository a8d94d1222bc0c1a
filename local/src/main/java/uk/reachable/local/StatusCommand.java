package uk.reachable.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.reachable.local.compose.ComposeSystem;
import uk.reachable.local.compose.Container;
import uk.reachable.local.machine.Console;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.PartState;
import uk.reachable.local.supervisor.PartState.Condition;
import uk.reachable.local.supervisor.ProcessId;
import uk.reachable.local.supervisor.SystemState;
import uk.reachable.local.supervisor.SystemState.Phase;

/** Each part with process id, port, health and restarts; ends with 0 only when all is up. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-22s %8s %6s  %-14s %8s  %s";

    private final Home home = Home.of(System.getenv());
    private final Ports ports = Ports.of(System.getenv());

    @Override
    public Integer call() throws InterruptedException {
        Optional<ComposeSystem> containers = ComposeSystem.running(home, ports);
        return containers.isPresent() ? ofContainers(containers.get()) : ofProcesses();
    }

    private int ofContainers(ComposeSystem system) throws InterruptedException {
        List<Container> containers = system.containers();
        sayHeader();
        containers.forEach(container -> Console.say(ROW.formatted(
                        container.part(),
                        container.pid() == 0 ? "-" : container.pid(),
                        container.port() == 0 ? "-" : container.port(),
                        container.condition().inWords(),
                        container.restarts(),
                        "")
                .stripTrailing()));
        boolean allWell = !containers.isEmpty() && containers.stream().allMatch(Container::isWell);
        Console.say((allWell ? "READY " + ports.gatewayUrl() : "Not all is up") + ", in containers");
        return allWell ? 0 : 1;
    }

    private int ofProcesses() {
        Optional<SystemState> written = SystemState.read(home.run());
        if (written.isEmpty()) {
            Console.say("Reachable does not run");
            return 1;
        }
        SystemState state = written.get();
        boolean supervised = state.supervisor().alive().isPresent();
        sayHeader();
        state.parts().forEach(part -> Console.say(row(part).stripTrailing()));
        Console.say(summary(state, supervised));
        boolean allUp = state.parts().stream().allMatch(part -> conditionNow(part) == Condition.UP);
        return supervised && state.phase() == Phase.READY && allUp ? 0 : 1;
    }

    private static void sayHeader() {
        Console.say(
                ROW.formatted("part", "pid", "port", "health", "restarts", "").stripTrailing());
    }

    private static String row(PartState part) {
        Long pid = part.pid();
        return ROW.formatted(
                part.name(),
                pid == null ? "-" : pid,
                part.port(),
                conditionNow(part).name().toLowerCase(Locale.ROOT).replace('_', ' '),
                part.restarts(),
                part.note());
    }

    /** The supervisor may have been killed since it wrote: a process that is gone is not up, whatever was written. */
    private static Condition conditionNow(PartState part) {
        Long pid = part.pid();
        return pid == null || new ProcessId(pid, part.startedAt()).alive().isPresent()
                ? part.condition()
                : Condition.CRASHED;
    }

    private String summary(SystemState state, boolean supervised) {
        return switch (state.phase()) {
            case FAILED -> "Failed: " + state.note();
            case STOPPED -> "Stopped";
            case STARTING, READY ->
                supervised
                        ? state.phase() == Phase.READY ? "READY " + ports.gatewayUrl() : "Starting"
                        : "The supervisor was killed: ./reachable up heals it, ./reachable down stops what is left";
        };
    }
}
