package uk.reachable.local.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import uk.reachable.local.machine.CannotRun;

/** One supervisor per data folder; the system itself lifts the lock when its holder is killed. */
public final class UpLock implements AutoCloseable {

    private final FileChannel channel;

    private UpLock(FileChannel channel) {
        this.channel = channel;
    }

    public static UpLock take(Path run) {
        return tryTake(run)
                .orElseThrow(() -> new CannotRun("Reachable already runs here" + holder(run)
                        + ": ./reachable status shows it, ./reachable down stops it"));
    }

    /** Empty while another process holds it. */
    public static Optional<UpLock> tryTake(Path run) {
        try {
            FileChannel channel =
                    FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            ProcessId.of(ProcessHandle.current()).write(pidFile(run));
            return Optional.of(new UpLock(channel));
        } catch (IOException unusable) {
            throw new CannotRun("Cannot lock " + run + ": " + unusable.getMessage());
        }
    }

    /** The supervisor that runs, if one does. */
    public static Optional<ProcessHandle> runningSupervisor(Path run) {
        return ProcessId.read(pidFile(run)).flatMap(ProcessId::alive);
    }

    private static String holder(Path run) {
        return ProcessId.read(pidFile(run))
                .map(id -> " (process " + id.pid() + ")")
                .orElse("");
    }

    private static Path pidFile(Path run) {
        return run.resolve("supervisor.pid");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
