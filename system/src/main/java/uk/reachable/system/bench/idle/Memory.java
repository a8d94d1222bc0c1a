package uk.reachable.system.bench.idle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Memory that processes hold, with all that came of them: PostgreSQL is a process for each connection.
 *
 * <p>RSS counts a page once for every process that has it; PSS divides it among them. Linux only.
 */
final class Memory {

    private static final double KIB_PER_MIB = 1024;

    private Memory() {}

    static double rssMib(Collection<Long> parts) {
        return sum(parts, "Rss:");
    }

    static double pssMib(Collection<Long> parts) {
        return sum(parts, "Pss:");
    }

    private static double sum(Collection<Long> parts, String line) {
        return parts.stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(part -> Stream.concat(Stream.of(part), part.descendants()))
                        .mapToLong(process -> kib(process.pid(), line))
                        .sum()
                / KIB_PER_MIB;
    }

    private static long kib(long pid, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            Optional<String> found = lines.filter(line -> line.startsWith(name)).findFirst();
            return found.map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException ended) {
            return 0; // a connection that was closed meanwhile
        }
    }
}
