package uk.reachable.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the parts have logged, with what was rolled over. */
final class PartLogs {

    private PartLogs() {}

    /** All files of a folder, by part. */
    static Map<String, String> read(Path folder) {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String part = file.getFileName().toString().replaceFirst("\\.log.*", "");
                logs.merge(part, new String(Files.readAllBytes(file), UTF_8), String::concat);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return logs;
    }
}
