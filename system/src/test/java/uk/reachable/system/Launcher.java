package uk.reachable.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the launcher's commands on a copy of the system that stands beside any other: own folder, own ports. */
final class Launcher {

    /** Moves every port, so that a developer's own system may keep running; stays below the ports that clients get. */
    static final int PORT_OFFSET = 12_000;

    /** Data, logs and secrets of this copy. */
    static final Path HOME = Path.of("target", "reachable").toAbsolutePath();

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Launcher() {}

    /** What a command said and how it ended. */
    record Ended(int code, String said) {}

    static Ended run(String... command) {
        return run(Map.of(), command);
    }

    /** With variables of its own. */
    static Ended run(Map<String, String> variables, String... command) {
        try {
            Path said = Files.createTempFile("reachable-", ".log");
            Process process = process(said.toFile(), variables, command).start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) { // images may have to be built
                process.destroyForcibly();
                throw new IllegalStateException("no end after 10 minutes: " + List.of(command));
            }
            return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static ProcessBuilder process(File said, Map<String, String> variables, String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                ROOT.resolve("local/target/local.jar").toString(),
                "uk.reachable.local.Reachable"));
        line.addAll(List.of(command));
        ProcessBuilder process =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said);
        process.environment().put("REACHABLE_ROOT", ROOT.toString());
        process.environment().put("REACHABLE_HOME", HOME.toString());
        process.environment().put("REACHABLE_PORT_OFFSET", Integer.toString(PORT_OFFSET));
        process.environment().putAll(variables);
        return process;
    }
}
