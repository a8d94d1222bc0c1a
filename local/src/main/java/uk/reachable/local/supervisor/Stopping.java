package uk.reachable.local.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.reachable.local.supervisor.Part.Stage;

/** Ends a process: asks first, kills when it does not answer in time. */
public final class Stopping {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Stopping() {}

    /** Returns once a part's process is gone; {@code signal} is INT or TERM. */
    public static void stop(ProcessHandle process, String signal) {
        stop(process, signal, PATIENCE);
    }

    /** Returns once a supervisor is gone, which stops its parts first, one stage after the other. */
    public static void stopSupervisor(ProcessHandle supervisor) {
        stop(supervisor, "TERM", PATIENCE.multipliedBy(Stage.values().length + 1));
    }

    private static void stop(ProcessHandle process, String signal, Duration patience) {
        ask(process, signal);
        if (!goneWithin(process, patience)) {
            process.destroyForcibly();
            goneWithin(process, PATIENCE);
        }
    }

    private static void ask(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noKill) {
            process.destroy();
        }
    }

    private static boolean goneWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException gone) {
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
