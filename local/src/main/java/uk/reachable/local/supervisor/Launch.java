package uk.reachable.local.supervisor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a part's process is born: in a session of its own and without the variables of whoever typed the command. */
public final class Launch {

    /** All that a part inherits; everything else is named by the system's map. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ");

    private Launch() {}

    /** So that Ctrl-C reaches the supervisor only, which then stops the parts in order. */
    public static List<String> apart(List<String> command) {
        if (!isInstalled("setsid")) {
            return command;
        }
        List<String> apart = new ArrayList<>(List.of("setsid"));
        apart.addAll(command);
        return apart;
    }

    /** Takes out of an environment what a part must not inherit. */
    public static void clean(Map<String, String> environment) {
        environment.keySet().retainAll(INHERITED);
        environment.put("MALLOC_ARENA_MAX", "2"); // fewer arenas of the C library: tens of megabytes per JVM
    }

    public static boolean isInstalled(String program) {
        String[] folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return Arrays.stream(folders).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
