package uk.reachable.local.supervisor;

import java.nio.file.Path;
import java.util.List;

/** Processes that a killed supervisor left behind, found again by their pid files. */
public final class Orphans {

    private Orphans() {}

    /** Stops them in reverse order of their start; returns the names of those that still ran. */
    public static List<String> stop(Path run, List<Part> parts) {
        return parts.reversed().stream()
                .filter(part -> stop(run.resolve(part.name() + ".pid"), part))
                .map(Part::name)
                .toList();
    }

    private static boolean stop(Path pidFile, Part part) {
        return ProcessId.read(pidFile)
                .flatMap(ProcessId::alive)
                .map(process -> {
                    Stopping.stop(process, part.stopSignal());
                    return true;
                })
                .orElse(false);
    }
}
