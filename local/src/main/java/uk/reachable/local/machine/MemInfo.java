package uk.reachable.local.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory, in bytes, new processes may still take. */
final class MemInfo {

    private MemInfo() {}

    /** Linux says it itself (free memory plus caches it can drop); elsewhere all of the memory counts. */
    static long available() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long limit = system.getTotalMemorySize();
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .map(available -> Math.min(available, limit))
                    .findFirst()
                    .orElse(limit);
        } catch (IOException notLinux) {
            return limit;
        }
    }
}
