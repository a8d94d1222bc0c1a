package uk.reachable.local.compose;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of this machine. */
final class Program {

    private static final int NOT_FOUND = 127;
    private static final long LIMIT = 60; // seconds

    private Program() {}

    /** How it ended and what it printed to standard output; one that does not end in a minute is killed. */
    record Ended(int code, String said) {}

    static Ended run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().orTimeout(LIMIT, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException notInstalled) {
            return new Ended(NOT_FOUND, "");
        }
    }

    /** Starts it in a folder; all that it says is appended to a file. */
    static Process start(List<String> command, Path folder, File log) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
