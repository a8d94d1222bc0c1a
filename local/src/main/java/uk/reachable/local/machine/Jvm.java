package uk.reachable.local.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of JVM parts: small heaps, quick starts; the JVM is the one that runs us. */
public final class Jvm {

    /** What every JVM part runs with. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:TrimNativeHeapInterval=30000",
            "-Xss512k",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true");

    /** Megabytes for the supervisor and the other commands. */
    public static final int SUPERVISOR_HEAP = 48;

    /**
     * The young generation is soon used to its end whatever the load, so it is a thirteenth of the heap, not a third.
     */
    private static final int YOUNG_SHARE = 13;

    private Jvm() {}

    /** A command that starts {@code target}: a class path and a main class, or -jar and a jar. */
    public static List<String> command(int heapMegabytes, List<String> target) {
        String young = "-Xmn" + heapMegabytes / YOUNG_SHARE + "m";
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heapMegabytes + "m", young));
        command.addAll(FLAGS);
        command.addAll(target);
        return List.copyOf(command);
    }

    /** The same, started in half the time by an archive of its classes, which the JVM makes at its first clean stop. */
    public static List<String> command(int heapMegabytes, Path archive, List<String> target) {
        List<String> withArchive =
                new ArrayList<>(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
        withArchive.addAll(target);
        return command(heapMegabytes, withArchive);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
