package uk.reachable.local.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One process of the system.
 *
 * @param ports all that it listens on, the one to show first
 * @param needs files that must be there before it can start
 * @param preparation runs before every start, for example to heal what a kill left behind
 * @param command the command line, asked for at every start
 * @param variables all that configures it
 * @param stopSignal INT where that means a faster clean stop than TERM
 * @param provision runs once after it first answers, for example to create databases
 */
public record Part(
        String name,
        Stage stage,
        List<Integer> ports,
        List<Path> needs,
        Runnable preparation,
        Supplier<List<String>> command,
        Map<String, String> variables,
        Health health,
        String stopSignal,
        Runnable provision) {

    /** What starts together; a stage waits until the one before it is up. */
    public enum Stage {
        FOUNDATION,
        SERVICES
    }

    public int port() {
        return ports.getFirst();
    }
}
