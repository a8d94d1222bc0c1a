package uk.reachable.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folders of one installation: the project's root, a data folder that no other installation shares, and our own
 * jar.
 */
public record Home(Path project, Path data, Path localJar) {

    /** From REACHABLE_ROOT (the project) and REACHABLE_HOME (the data; .reachable in the project when unset). */
    public static Home of(Map<String, String> environment) {
        Path project = Path.of(environment.getOrDefault("REACHABLE_ROOT", "")).toAbsolutePath();
        String home = environment.getOrDefault("REACHABLE_HOME", "");
        Path data = home.isBlank() ? project.resolve(".reachable") : Path.of(home);
        return new Home(
                project.normalize(),
                data.toAbsolutePath().normalize(),
                Path.of(System.getProperty("java.class.path")).toAbsolutePath());
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Process ids, the lock of the supervisor and the state that {@code status} reads. */
    public Path run() {
        return data.resolve("run");
    }

    public Path secrets() {
        return data.resolve("secrets");
    }

    /** What the build makes and a start unpacks; belongs to the build, whichever data folder is used. */
    public Path cache() {
        return project.resolve("target").resolve("local");
    }

    public Path jar(String module) {
        return project.resolve(module).resolve("target").resolve(module + ".jar");
    }

    public Home create() {
        try {
            for (Path folder : new Path[] {logs(), run(), cache()}) {
                Files.createDirectories(folder);
            }
            return this;
        } catch (IOException unwritable) {
            throw new CannotRun("Cannot write to " + data + ": " + unwritable.getMessage());
        }
    }

    /**
     * Removes all data; keeps what a running supervisor has open, and the secrets, on which data in containers may
     * stand.
     */
    public void empty() {
        try (Stream<Path> entries = Files.exists(data) ? Files.list(data) : Stream.empty()) {
            entries.filter(entry -> !List.of(run(), logs(), secrets()).contains(entry))
                    .forEach(Folders::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
