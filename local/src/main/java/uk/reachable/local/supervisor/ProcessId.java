package uk.reachable.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.local.machine.Folders;

/** A process as a pid file names it: id and start (epoch milliseconds), because the system gives an id out again. */
public record ProcessId(long pid, long startedAt) {

    private static final long CLOCK_TOLERANCE_MILLIS = 2_000;

    public static ProcessId of(ProcessHandle process) {
        return new ProcessId(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** What the file names; empty when there is none or it is not a pid file. */
    public static Optional<ProcessId> read(Path file) {
        try {
            List<String> words = List.of(Files.readString(file).strip().split(" "));
            return Optional.of(new ProcessId(Long.parseLong(words.getFirst()), Long.parseLong(words.getLast())));
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(Path file) {
        Folders.replace(file, pid + " " + startedAt + "\n");
    }

    /** The process, if it still lives and is not another one with the same id. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(of(process).startedAt - startedAt) <= CLOCK_TOLERANCE_MILLIS);
    }
}
