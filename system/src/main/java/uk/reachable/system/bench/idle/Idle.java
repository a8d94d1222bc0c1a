package uk.reachable.system.bench.idle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.supervisor.PartState;
import uk.reachable.local.supervisor.SystemState;
import uk.reachable.system.result.Result;

/**
 * {@code ./reachable up} as people type it: how soon it is ready, and what it holds when it was left alone for a while.
 */
public final class Idle {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Path project;
    private final Path data;
    private final int portOffset;

    /** {@code data} is where an earlier run has left its data: the start that is measured is not the first. */
    public Idle(Path project, Path data, int portOffset) {
        this.project = project;
        this.data = data;
        this.portOffset = portOffset;
    }

    /** Starts, waits, looks and stops. */
    public List<Result> run(Duration alone) throws IOException, InterruptedException {
        try {
            long begun = System.nanoTime();
            reachable("up", "--detach");
            double seconds = (System.nanoTime() - begun) / 1e9;
            Thread.sleep(alone);
            List<Long> parts = pids();
            return List.of(
                    Result.atMost("ready_seconds_warm", seconds, "s", 20),
                    Result.atMost("rss_mib_total", Memory.rssMib(parts), "MiB", 1800),
                    Result.reported("pss_mib_total", Memory.pssMib(parts), "MiB"));
        } finally {
            reachable("down");
        }
    }

    private List<Long> pids() {
        return SystemState.read(data.resolve("run")).orElseThrow().parts().stream()
                .map(PartState::pid)
                .filter(pid -> pid != null)
                .toList();
    }

    private void reachable(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(project.resolve("reachable").toString());
        builder.command().addAll(List.of(command));
        builder.environment().put("REACHABLE_HOME", data.toString());
        builder.environment().put("REACHABLE_PORT_OFFSET", Integer.toString(portOffset));
        File said = data.resolve("bench-" + command[0] + ".log").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(said).start();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("./reachable " + String.join(" ", command) + " failed: see " + said);
        }
    }
}
