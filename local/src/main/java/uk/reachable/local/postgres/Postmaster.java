package uk.reachable.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.reachable.local.supervisor.Stopping;

/** What a killed supervisor or a killed server left in the data folder. */
final class Postmaster {

    private Postmaster() {}

    /** Stops a server that still runs on this data, and removes the lock of one that is gone. */
    static void heal(Path data) {
        Path lock = data.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            holder(lock).ifPresent(server -> Stopping.stop(server, "INT"));
            delete(lock);
        }
    }

    /** The lock names a process id, and in its third line when that process started (epoch seconds). */
    private static Optional<ProcessHandle> holder(Path lock) {
        try {
            List<String> lines = Files.readAllLines(lock);
            long pid = Long.parseLong(lines.getFirst().strip());
            long started = Long.parseLong(lines.get(2).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> startedAt(process, started));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, long epochSecond) {
        return process.info()
                .startInstant()
                .map(start -> Math.abs(start.getEpochSecond() - epochSecond) <= 5)
                .orElse(false);
    }

    private static void delete(Path lock) {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
