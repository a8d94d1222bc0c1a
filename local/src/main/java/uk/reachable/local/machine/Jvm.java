package uk.reachable.local.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of JVM parts: small heaps, quick starts; the JVM is the one that runs us. */
public final class Jvm {

    /** What every JVM part runs with; an AOT cache is only valid for the flags it was trained with. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xss512k",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true");

    /** Megabytes for the supervisor and the other commands. */
    public static final int SUPERVISOR_HEAP = 48;

    private Jvm() {}

    /** A command that starts {@code target}: a class path and a main class, or -jar and a jar. */
    public static List<String> command(int heapMegabytes, List<String> target) {
        return command(heapMegabytes, List.of(), target);
    }

    /** The same command with the AOT cache, when there is one. */
    public static List<String> command(int heapMegabytes, Path aotCache, List<String> target) {
        List<String> options = Files.exists(aotCache) ? List.of("-XX:AOTCache=" + aotCache) : List.of();
        return command(heapMegabytes, options, target);
    }

    /** The same command as a training run of a Spring application: it ends once started, and writes the AOT cache. */
    public static List<String> training(int heapMegabytes, Path aotCache, List<String> target) {
        List<String> options = List.of("-XX:AOTCacheOutput=" + aotCache, "-Dspring.context.exit=onRefresh");
        return command(heapMegabytes, options, target);
    }

    private static List<String> command(int heapMegabytes, List<String> options, List<String> target) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(FLAGS);
        command.addAll(options);
        command.addAll(target);
        return List.copyOf(command);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
